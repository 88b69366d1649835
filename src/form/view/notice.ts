import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../contract/fields/field.ts';
import type { Link } from '../../contract/config/address.ts';
import type { Option } from '../../contract/fields/option.ts';
import { infoIcon } from './icons.ts';
import type { FieldContext } from '../fields/field-context.ts';

/** A text between the questions. */
export function renderNote({ text }: Note, context: FieldContext): TemplateResult {
  return html`<div class="note" part="note">${paragraphs(context.text(text))}</div>`;
}

/**
 * What the chosen options have to say: a notice, or where the matter belongs instead. It stands in a region that is there
 * before its words are, so that a screen reader says them.
 */
export function renderNotice(
  { options, chosen }: { readonly options: readonly Option[]; readonly chosen: readonly Option[] },
  { text }: FieldContext,
): TemplateResult | undefined {
  if (!options.some(({ notice, redirect }) => notice ?? redirect)) return undefined;
  return html`<div class="notices" role="status">
    ${chosen.map(({ notice, redirect }) =>
      (notice ?? redirect)
        ? html`<div class=${redirect ? 'notice redirect' : 'notice'} part="notice">
            ${infoIcon()}
            <div>
              ${notice === undefined ? nothing : paragraphs(text(notice))}
              ${redirect === undefined ? nothing : paragraphs(text(redirect.text))}
              ${redirect?.link === undefined ? nothing : html`<p>${renderLink(redirect.link, text)}</p>`}
            </div>
          </div>`
        : nothing,
    )}
  </div>`;
}

/** A link out of the form; in a tab of its own, since what is written stays in this one. */
export function renderLink({ href, text }: Link, words: FieldContext['text']): TemplateResult {
  const isPage = !/^(?:tel|mailto):/i.test(href);
  return isPage
    ? html`<a href=${href} target="_blank" rel="noopener">${words(text)}</a>`
    : html`<a href=${href}>${words(text)}</a>`;
}

/** A text with its line breaks as paragraphs. */
export const paragraphs = (text: string): TemplateResult[] =>
  text.split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`);
