import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../../contract/config/address.ts';
import type { Localizer } from '../state/config-feature.ts';

/** Renders a link out of the form; a page opens in a new tab, since the form with its values stays in this one. */
export function renderLink({ href, text }: Link, localize: Localizer): TemplateResult {
  const isPage = !/^(?:tel|mailto):/i.test(href);
  return html`<a
    href=${href}
    target=${isPage ? '_blank' : nothing}
    rel=${isPage ? 'noopener' : nothing}
    .textContent=${localize(text)}
  ></a>`;
}

/** Renders the lines of a text as paragraphs. */
export const renderParagraphs = (text: string): TemplateResult[] =>
  text.split(/\n+/).map((paragraph) => html`<p .textContent=${paragraph}></p>`);
