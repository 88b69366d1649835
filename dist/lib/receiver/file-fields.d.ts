import type { Field } from '../contract/fields/field.ts';
/** The fields of a form that take files, and how much that may come to. */
export interface FileFields {
    readonly names: readonly string[];
    /** Of all files together, in bytes. */
    readonly maxFileBytes: number;
    /** Of a message with files; more than may be taken, so that one file too many is told as such. */
    readonly maxParts: number;
}
/** Finds the fields of a form that take files. */
export declare function fileFieldsIn(fields: readonly Field[]): FileFields;
