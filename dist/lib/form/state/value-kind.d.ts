import { type CustomInput } from '../../contract/fields/field-type.js';
import type { Input } from '../../contract/fields/field.js';
type BuiltInType = Exclude<Input['type'], CustomInput['type']>;
/** The kind of value that a field of each type has while it is filled in. */
declare const valueKinds: {
    readonly text: 'string';
    readonly email: 'string';
    readonly tel: 'string';
    readonly number: 'string';
    readonly date: 'string';
    readonly textarea: 'string';
    readonly select: 'string';
    readonly radio: 'string';
    readonly checkbox: 'boolean';
    readonly checkboxes: 'list';
    readonly file: 'files';
    readonly hidden: 'fixed';
};
/** The kind of a field's value; `json` for a type that a developer has registered. */
export declare const valueKind: (input: Input) => (typeof valueKinds)[BuiltInType] | 'json';
/** Whether the value of a field is saved as a draft: not by default for contact fields. */
export declare function isInDraft(input: Input): boolean;
/** Whether a value of a draft is one that a field can have. */
export declare function isValidDraft(input: Input, value: unknown): boolean;
export {};
