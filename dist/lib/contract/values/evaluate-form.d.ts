import type { Condition } from '../config/condition.js';
import type { Field, Input, InputOf } from '../fields/field.js';
import type { Option, Redirect } from '../fields/option.js';
/** An input that the resident sees, in the current state of the form. */
export interface VisibleInput {
    readonly input: Input;
    /** Whether it must be answered. */
    readonly required: boolean;
    /** The options that are offered; empty where there is no choice. */
    readonly options: readonly Option[];
    /** The options that are chosen. */
    readonly chosen: readonly Option[];
}
/** The state of a form with some answers. */
export interface FormState {
    /** The visible inputs by name, in order. */
    readonly inputs: ReadonlyMap<string, VisibleInput>;
    /** Evaluates a condition; true if it is undefined. */
    readonly isTrue: (condition: Condition | undefined) => boolean;
    /** The first question that is answered by an option with a redirect. */
    readonly redirected: {
        readonly name: string;
        readonly redirect: Redirect;
    } | undefined;
}
/** Answers as they come from controls or from the network. */
export type RawValues = Readonly<Record<string, unknown>>;
/** Returns the raw answer to a field; a name may be one that every object has, as "constructor". */
export declare const getRaw: (values: RawValues, name: string) => unknown;
/** Whether a field is a choice among options. */
export declare const isChoice: (field: Field) => field is InputOf<'select' | 'radio' | 'checkboxes'>;
/** Returns all options of a field, none if it is no choice. */
export declare const optionsOf: (field: Field) => readonly Option[];
/** Returns the values of a field that conditions compare; empty while it is empty or hidden. */
type ValueOf = (field: string) => readonly string[];
/** Cleans a text that was written in answer to a question; cleanAnswer() does, which the first files of the widget lack. */
export type Clean = (input: Input, text: string) => string;
/** Leaves a text as it is, but for the space around it: enough for answers that are clean. */
export declare const trimAnswer: Clean;
/** Evaluates a condition. */
export declare function evaluateCondition(condition: Condition, valueOf: ValueOf): boolean;
/**
 * Evaluates a form with some answers. The answer to a hidden input counts as empty, and so does an option that is not
 * offered, so that no condition depends on what the resident cannot see.
 *
 * @param clean - Cleans the texts that conditions compare.
 */
export declare function evaluateForm(fields: readonly Field[], values: RawValues, clean?: Clean): FormState;
export {};
