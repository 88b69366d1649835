import type * as z from 'zod/mini';
import type { ConfigIssueCode, ConfigIssueParams } from '../config/check/config-issue.js';
import type { Condition } from '../config/condition.js';
import type { Text } from '../config/text.js';
import type { Answer } from '../values/answer.js';
import type { MatchPattern } from '../values/match-pattern.js';
import type { Option } from './option.js';
/** A field of a type that a developer has registered: the keys of every question, and the type's own. */
export interface CustomInput {
    readonly type: `${string}-${string}`;
    readonly name: string;
    readonly label: Text;
    readonly hint?: Text | undefined;
    readonly required?: boolean | Condition | undefined;
    readonly showWhen?: Condition | undefined;
    readonly errors?: Readonly<Partial<Record<string, Text>>> | undefined;
    readonly [key: string]: unknown;
}
/** The state of a field that its render function receives. */
export interface CustomFieldState {
    /** The `id` of the control, which the label refers to. */
    readonly id: string;
    /** The value of the field: '' at first, afterwards the last argument of `change`. */
    readonly value: unknown;
    readonly required: boolean;
    readonly invalid: boolean;
    /** For `aria-describedby`; undefined if there is neither hint nor error. */
    readonly describedBy: string | undefined;
    /** A message is being sent: the value must not change. */
    readonly busy: boolean;
    /** BCP 47 tag of the form's language. */
    readonly language: string;
    /** Sets the value: anything that JSON can represent; '' if the field is empty. */
    readonly change: (value: unknown) => void;
}
/** A field as the schema of its type reads it. */
export type FieldOf<Shape extends z.core.$ZodLooseShape, Type extends string> = (Type extends CustomInput['type'] ? CustomInput : {
    type: Type;
}) & z.infer<z.ZodMiniObject<Shape>>;
/** The part of a form's state that an answer depends on. */
export interface AnswerContext {
    /** The options that are offered; empty where there is no choice. */
    readonly options: readonly Option[];
    /** The time of the answer; undefined while a config is checked, since it is not known then. */
    readonly now?: Date | undefined;
    /** Matches the `pattern` of a field. Default: `matchBounded`. */
    readonly matchPattern?: MatchPattern | undefined;
    /** The country of national phone numbers and postcodes; '' or undefined if it is not certain. */
    readonly country?: string | undefined;
}
/** An issue with the keys of a field in a config. */
export interface FieldIssue {
    /** The key to leave out. */
    readonly key: string;
    readonly code: ConfigIssueCode;
    readonly params?: ConfigIssueParams;
}
/** A field type: its keys in a config, the schema of its answers, and its control. */
export interface FieldType<Shape extends z.core.$ZodLooseShape = z.core.$ZodLooseShape, Type extends string = CustomInput['type']> {
    /** The name in a config. That of a registered type has a hyphen, so that it never conflicts with a built-in one. */
    readonly type: Type;
    /**
     * The schema of each key. A registered type has name, label, hint, required, showWhen, errors and draft without naming
     * them.
     */
    readonly keys: Shape;
    /**
     * Returns the schema of an answer to a field; its output is sent, and must be valid input with the same output. An issue
     * with a known `params.issueCode` has the text of that code, any other the text of `invalid`.
     */
    answer(field: FieldOf<Shape, Type>, context: AnswerContext): z.ZodMiniType<Answer | undefined>;
    /** Renders the control, without label, hint and error: anything that Lit renders. Not needed in a receiver. */
    render?(field: FieldOf<Shape, Type>, state: CustomFieldState): unknown;
    /** Checks keys against each other; called for fields whose keys are valid one by one. `default` must be an answer anyway. */
    check?(field: FieldOf<Shape, Type>): readonly FieldIssue[];
    /** Whether a condition may compare the answer (`is`, `in`): only where an answer has one spelling. Default: no. */
    isComparable?(field: FieldOf<Shape, Type>): boolean;
}
/** Whether a field is of a type that a developer has registered: only these have a hyphen in their name. */
export declare const isCustom: (field: {
    readonly type: string;
}) => field is CustomInput;
