import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../contract/fields/option.ts';
import type { Localizer, OptionState } from '../state/config-feature.ts';
import { infoIcon } from './icons.ts';
import { renderLink, renderParagraphs } from './rich-text.ts';

/**
 * Renders the notices and redirects of the chosen options, in a live region that exists before it has content, so that
 * screen readers announce them; undefined if no option has any.
 */
export function renderNotice({ options, chosen }: OptionState, localize: Localizer): TemplateResult | undefined {
  if (!options.some(hasNotice)) return undefined;
  return html`<div class="notices" role="status">
    ${chosen.map((option) => (hasNotice(option) ? renderOptionNotice(option, localize) : nothing))}
  </div>`;
}

const hasNotice = ({ notice, redirect }: Option): boolean => notice !== undefined || redirect !== undefined;

function renderOptionNotice({ notice, redirect }: Option, localize: Localizer): TemplateResult {
  return html`<div class=${redirect ? 'notice redirect' : 'notice'} part="notice">
    ${infoIcon()}
    <div>
      ${notice === undefined ? nothing : renderParagraphs(localize(notice))}
      ${redirect === undefined ? nothing : renderParagraphs(localize(redirect.text))}
      ${redirect?.link === undefined ? nothing : html`<p>${renderLink(redirect.link, localize)}</p>`}
    </div>
  </div>`;
}
