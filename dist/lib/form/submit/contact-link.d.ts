import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
/** Renders a link to another contact page; nothing without an address that is safe to open. */
export declare function renderContactLink(fallback: string, { contactLink }: Pick<Messages, 'contactLink'>): TemplateResult | typeof nothing;
/** Renders a button that reloads the page, whose draft has what was written. */
export declare const renderReload: ({ reload }: Pick<Messages, 'reload'>) => TemplateResult;
