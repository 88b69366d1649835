import { html, nothing } from 'lit';
import { infoIcon } from './icons.js';
/**
 * Renders the notices and redirects of the chosen options, in a live region that is there before its words are, so that
 * screen readers announce them; undefined if no option has any.
 */
export function renderNotice({ options, chosen }, text) {
    if (!options.some(hasNotice))
        return undefined;
    return html `<div class="notices" role="status">
    ${chosen.map((option) => (hasNotice(option) ? renderOptionNotice(option, text) : nothing))}
  </div>`;
}
const hasNotice = ({ notice, redirect }) => notice !== undefined || redirect !== undefined;
function renderOptionNotice({ notice, redirect }, text) {
    return html `<div class=${redirect ? 'notice redirect' : 'notice'} part="notice">
    ${infoIcon()}
    <div>
      ${notice === undefined ? nothing : renderParagraphs(text(notice))}
      ${redirect === undefined ? nothing : renderParagraphs(text(redirect.text))}
      ${redirect?.link === undefined ? nothing : html `<p>${renderLink(redirect.link, text)}</p>`}
    </div>
  </div>`;
}
/** Renders a link out of the form; a page opens in a new tab, since the form with its values stays in this one. */
export function renderLink({ href, text }, localize) {
    const isPage = !/^(?:tel|mailto):/i.test(href);
    return html `<a
    href=${href}
    target=${isPage ? '_blank' : nothing}
    rel=${isPage ? 'noopener' : nothing}
    .textContent=${localize(text)}
  ></a>`;
}
/** Renders the lines of a text as paragraphs. */
export const renderParagraphs = (text) => text.split(/\n+/).map((paragraph) => html `<p .textContent=${paragraph}></p>`);
