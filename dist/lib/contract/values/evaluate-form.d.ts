import type { Condition } from '../config/condition.ts';
import type { Field, Input, InputOf } from '../fields/field.ts';
import type { Option, Redirect } from '../fields/option.ts';
/** An input that the resident sees, and how it stands as things are. */
export interface VisibleInput {
    readonly input: Input;
    /** Whether it must be answered. */
    readonly required: boolean;
    /** What there is to choose from; empty where there is no choice. */
    readonly options: readonly Option[];
    /** The options that are chosen. */
    readonly chosen: readonly Option[];
}
/** A form as it stands, given the answers so far. */
export interface FormState {
    /** The inputs that show, by name, in order. */
    readonly inputs: ReadonlyMap<string, VisibleInput>;
    /** Whether a condition holds; one that was left out does. */
    readonly holds: (condition: Condition | undefined) => boolean;
    /** The first question that is answered by something the form is not for. */
    readonly redirected: {
        readonly name: string;
        readonly redirect: Redirect;
    } | undefined;
}
/** Answers as they come from controls or off the wire. */
export type RawValues = Readonly<Record<string, unknown>>;
/** The type of {@link evaluateForm}. */
export type EvaluateForm = typeof evaluateForm;
/** What was given to a field; a name may be one that every object has, as "constructor". */
export declare const getRaw: (given: RawValues, name: string) => unknown;
/** Whether a field is a choice among options. */
export declare const isChoice: (field: Field) => field is InputOf<'select' | 'radio' | 'checkboxes'>;
/** The options of an input, all of them; none where it is no choice. */
export declare const optionsOf: (input: Input) => readonly Option[];
/**
 * Tells how a form stands, given the answers so far. An answer to a hidden input counts as empty, and so does an option
 * that is not offered, so that a condition cannot hang on what nobody sees.
 */
export declare function evaluateForm(fields: readonly Field[], given: RawValues): FormState;
