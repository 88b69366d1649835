import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.js';
type Texts = Pick<Messages, 'language'>;
/** Renders a link to another contact page; nothing without an address that is safe to open. */
export declare function renderContactLink(fallback: string, messages: Texts, text?: string): TemplateResult | typeof nothing;
/** Renders a button that reloads the page, whose draft has what was written. */
export declare const renderReload: (messages: Texts) => TemplateResult;
export {};
