import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../../contract/config/address.ts';
import type { Option } from '../../contract/fields/option.ts';
import type { Localizer, OfferedOptions } from '../state/config-feature.ts';
import { infoIcon } from './icons.ts';

/**
 * Renders the notices and redirects of the chosen options, in a live region that is there before its words are, so that
 * screen readers announce them; undefined if no option has any.
 */
export function renderNotice({ options, chosen }: OfferedOptions, text: Localizer): TemplateResult | undefined {
  if (!options.some(hasNotice)) return undefined;
  return html`<div class="notices" role="status">
    ${chosen.map((option) => (hasNotice(option) ? renderOptionNotice(option, text) : nothing))}
  </div>`;
}

const hasNotice = ({ notice, redirect }: Option): boolean => notice !== undefined || redirect !== undefined;

function renderOptionNotice({ notice, redirect }: Option, text: Localizer): TemplateResult {
  return html`<div class=${redirect ? 'notice redirect' : 'notice'} part="notice">
    ${infoIcon()}
    <div>
      ${notice === undefined ? nothing : renderParagraphs(text(notice))}
      ${redirect === undefined ? nothing : renderParagraphs(text(redirect.text))}
      ${redirect?.link === undefined ? nothing : html`<p>${renderLink(redirect.link, text)}</p>`}
    </div>
  </div>`;
}

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
