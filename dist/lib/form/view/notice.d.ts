import { type TemplateResult } from 'lit';
import type { Localizer, OptionState } from '../state/config-feature.js';
/**
 * Renders the notices and redirects of the chosen options, in a live region that exists before it has content, so that
 * screen readers announce them; undefined if no option has any.
 */
export declare function renderNotice({ options, chosen }: OptionState, localize: Localizer): TemplateResult | undefined;
