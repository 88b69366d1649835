import type { ReactiveControllerHost } from 'lit';
import type { Field } from '../contract/field.ts';
import { type Given, type Look } from '../contract/look-at.ts';
import { type Control } from './fields/is-control.ts';
/** Keeps what stands in the controls of its form, and tells how the form looks by it. */
export declare class FormAnswers {
    #private;
    /** How the form looks by the answers as they are. */
    look: Look;
    constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>);
    /**
     * Takes the fields to answer; what has been answered stays.
     *
     * @param first - What stands in the fields before anyone has written there.
     */
    ask(fields: readonly Field[], first: Given): void;
    /** Goes back to before anyone wrote anything. */
    reset(): void;
    /** What stands in a field; '' where there is nothing yet. */
    heldBy(name: string): unknown;
    /** Takes what a field now holds. */
    set(name: string, value: unknown): void;
    /** Takes what a control now holds. */
    setFrom(control: Control): void;
    /** Takes what stands in the controls of a form, since not every autofill tells that it has written. */
    readAll(form: HTMLFormElement): void;
    /** What goes out: the answers to the inputs in sight. */
    answers(): Record<string, unknown>;
    /** The files that go out, by field. */
    files(): ReadonlyMap<string, readonly File[]>;
}
