import type { Form } from '../../contract/config/form.js';
/** The file fields of a form, and the resulting limits. */
export interface FileFields {
    readonly names: readonly string[];
    /** The maximum size of all files together, in bytes. */
    readonly maxFileBytes: number;
    /** The maximum number of parts in a multipart body; leaves room for a surplus file, so that it is reported as an issue. */
    readonly maxParts: number;
}
/** Finds the file fields of a form. */
export declare function findFileFields(form: Pick<Form, 'fields'>): FileFields;
