import type { Input } from '../../contract/fields/field.js';
/** The kind of value that a field has while it is filled in; `json` for a type that a developer has registered. */
type ValueKind = 'string' | 'boolean' | 'list' | 'files' | 'fixed' | 'json';
/** The kind of a field's value. */
export declare const valueKind: (input: Input) => ValueKind;
/** Whether the value of a field is saved as a draft: not by default for contact fields. */
export declare function isInDraft(input: Input): boolean;
/** Whether a value of a draft is one that a field can have. */
export declare function isValidDraft(input: Input, value: unknown): boolean;
export {};
