import { type TemplateResult } from 'lit';
import type { ConfigMessages } from '../../messages/messages.ts';
export type WarningTexts = ConfigMessages['personalNumber'];
/** What a resident can do about a personal number. */
interface WarningActions {
    readonly id: string;
    readonly remove: () => void;
    readonly edit: () => void;
    readonly keep: () => void;
}
/** The warning below a field. */
export declare function renderWarning(words: WarningTexts, { id, remove, edit, keep }: WarningActions): TemplateResult;
export {};
