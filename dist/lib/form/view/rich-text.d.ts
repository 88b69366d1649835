import { type TemplateResult } from 'lit';
import type { Link } from '../../contract/config/address.js';
import type { Localizer } from '../state/config-feature.js';
/** Renders a link out of the form; a page opens in a new tab, since the form with its values stays in this one. */
export declare function renderLink({ href, text }: Link, localize: Localizer): TemplateResult;
/** Renders the lines of a text as paragraphs. */
export declare const renderParagraphs: (text: string) => TemplateResult[];
