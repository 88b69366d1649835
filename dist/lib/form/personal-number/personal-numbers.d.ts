import type { TemplateResult } from 'lit';
import type { FindNumbers } from '../../contract/values/personal-number.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';
import type { Messages } from '../../messages/messages.ts';
/** What the warnings ask of the form that they stand in. */
export interface FormWithNumbers {
    readonly root: Node & ParentNode;
    readonly find: FindNumbers;
    readonly heldBy: (name: string) => unknown;
    readonly change: (name: string, text: string) => void;
    readonly send: () => void;
    /** Shows anew what has changed. */
    readonly update: () => void;
}
/** Warns of personal numbers in what a resident writes: to remove, to edit or to send all the same. */
export declare class PersonalNumbers {
    #private;
    constructor(form: FormWithNumbers);
    /** What is to be said aloud of the numbers that are there, or have just been removed. */
    get status(): string;
    /** Looks through the free texts in sight, and sees that the warnings have the words of the form's language. */
    look({ inputs }: FormState, messages: Messages): void;
    /** Puts the focus on a warning that has not been answered, once for each text; tells whether there was one. */
    ask(): boolean;
    /** The warning below a field; undefined where there is none. */
    render(name: string): TemplateResult | undefined;
}
