import { type TemplateResult } from 'lit';
import type { PersonalNumber } from '../../contract/values/personal-number.js';
import type { Messages } from '../../messages/messages.js';
/** A form whose texts are searched for personal numbers. */
export interface WatchedForm {
    readonly root: Node & ParentNode;
    readonly valueOf: (name: string) => unknown;
    readonly setValue: (name: string, text: string) => void;
    readonly submit: () => void;
    /** Moves the focus to what a selector finds, once it is rendered. */
    readonly focus: (selector: string) => Promise<void>;
    readonly requestUpdate: () => void;
}
type NumbersByField = ReadonlyMap<string, readonly PersonalNumber[]>;
/** Warns of personal numbers below their fields: the resident can remove them, edit the text or send it unchanged. */
export declare class PersonalNumberWarnings {
    #private;
    constructor(form: WatchedForm);
    /** The text for the live region: that there are numbers, or that they have been removed. */
    get status(): string;
    /**
     * Shows the warnings of numbers that the resident has not confirmed, in the language of the form. Resolves when their
     * texts are loaded, or cannot be.
     */
    update(numbers: NumbersByField, messages: Messages): Promise<void>;
    /** Focuses the first unanswered warning, once per text; returns undefined if there is none. */
    askForConfirmation(): Promise<void> | undefined;
    /** Renders the warning below a field; undefined where there is none. */
    renderWarning(name: string): TemplateResult | undefined;
}
export {};
