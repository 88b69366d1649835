import type { TemplateResult } from 'lit';
import type { FormState } from '../../contract/values/evaluate-form.js';
import type { Messages } from '../../messages/messages.js';
import { type WatchedForm } from './personal-number-warnings.js';
/** Searches free texts for personal numbers, and warns of them. */
export declare class PersonalNumberWatch {
    #private;
    constructor(form: WatchedForm);
    /** The text of the warnings for the live region. */
    get status(): string;
    /** Searches the visible free texts; resolves when the texts of the warnings are loaded, or cannot be. */
    update({ inputs }: FormState, messages: Messages): Promise<void>;
    /** Focuses the first unanswered warning, once per text; returns undefined if there is none. */
    askForConfirmation(): Promise<void> | undefined;
    /** Renders the warning below a field; undefined where there is none. */
    renderWarning(name: string): TemplateResult | undefined;
    /** Forgets which numbers the resident has confirmed. */
    reset(): void;
}
