import type { Input } from '../../contract/fields/field.ts';
/** Whether what is written in a field is kept until it has been sent: not contact fields, unless the field says so. */
export declare function isKept(input: Input): boolean;
/** Whether a field can hold a value. */
export declare function fitsInput(input: Input, value: unknown): boolean;
