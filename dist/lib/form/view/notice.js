import { html, nothing } from 'lit';
import { infoIcon } from './icons.js';
import { renderLink, renderParagraphs } from './rich-text.js';
/**
 * Renders the notices and redirects of the chosen options, in a live region that exists before it has content, so that
 * screen readers announce them; undefined if no option has any.
 */
export function renderNotice({ options, chosen }, localize) {
    if (!options.some(hasNotice))
        return undefined;
    return html `<div class="notices" role="status">
    ${chosen.map((option) => (hasNotice(option) ? renderOptionNotice(option, localize) : nothing))}
  </div>`;
}
const hasNotice = ({ notice, redirect }) => notice !== undefined || redirect !== undefined;
function renderOptionNotice({ notice, redirect }, localize) {
    return html `<div class=${redirect ? 'notice redirect' : 'notice'} part="notice">
    ${infoIcon()}
    <div>
      ${notice === undefined ? nothing : renderParagraphs(localize(notice))}
      ${redirect === undefined ? nothing : renderParagraphs(localize(redirect.text))}
      ${redirect?.link === undefined ? nothing : html `<p>${renderLink(redirect.link, localize)}</p>`}
    </div>
  </div>`;
}
