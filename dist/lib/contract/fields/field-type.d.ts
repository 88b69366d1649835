import type * as z from 'zod/mini';
import type { Condition } from '../config/condition.ts';
import type { Field } from './field.ts';
import type { Text } from '../config/text.ts';
/** A field of a type that a developer has registered: what every question has, and the type's own keys. */
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
/** What the render function of a field type is given. */
export interface CustomFieldState {
    /** For the control, so that the label leads to it. */
    readonly id: string;
    /** What the field holds: '' at first, afterwards what it was given by `change`. */
    readonly value: unknown;
    readonly required: boolean;
    readonly invalid: boolean;
    /** For `aria-describedby`; undefined where there is neither hint nor error. */
    readonly describedBy: string | undefined;
    /** A message is on its way: nothing may be changed. */
    readonly busy: boolean;
    /** BCP 47 tag of the form's language. */
    readonly language: string;
    /** Takes what the field now holds: anything that JSON can carry; '' where it is empty. */
    readonly change: (value: unknown) => void;
}
/** A type of field of one's own: how it is described in a config, what its answers are, how it looks. */
export interface FieldType<Shape extends z.core.$ZodLooseShape = z.core.$ZodLooseShape> {
    /** Its name in the config; with a hyphen, so that it never meets one of ours. */
    readonly type: `${string}-${string}`;
    /** The keys that a field of the type has besides name, label, hint, required, showWhen and errors: zod schemas. */
    readonly keys: Shape;
    /** The schema of an answer to a field; what it gives is sent and must give itself again. */
    readonly answer: (field: CustomInput & z.infer<z.ZodMiniObject<Shape>>) => z.ZodMiniType<string | number | boolean>;
    /** The control, without label, hint and error: anything that Lit renders. Not needed in a receiver. */
    readonly render?: (field: CustomInput & z.infer<z.ZodMiniObject<Shape>>, state: CustomFieldState) => unknown;
}
/** Makes a field type known, in the page and in the receiver, before the first config is read. Throws on a bad name. */
export declare function registerFieldType<Shape extends z.core.$ZodLooseShape>(fieldType: FieldType<Shape>): void;
/** Whether a field is of a type that a developer has registered: only these have a hyphen in their name. */
export declare const isCustom: (field: Field) => field is CustomInput;
/** The field type of a name, or undefined. */
export declare const fieldTypeOf: (type: string) => FieldType | undefined;
/** Every registered field type. */
export declare const fieldTypes: () => readonly FieldType[];
