import { type TemplateResult } from 'lit';
import type { Link } from '../../contract/config/address.ts';
import type { Localizer, OfferedOptions } from '../state/config-feature.ts';
/**
 * Renders the notices and redirects of the chosen options, in a live region that is there before its words are, so that
 * screen readers announce them; undefined if no option has any.
 */
export declare function renderNotice({ options, chosen }: OfferedOptions, text: Localizer): TemplateResult | undefined;
/** Renders a link out of the form; a page opens in a new tab, since the form with its values stays in this one. */
export declare function renderLink({ href, text }: Link, localize: Localizer): TemplateResult;
/** Renders the lines of a text as paragraphs. */
export declare const renderParagraphs: (text: string) => TemplateResult[];
