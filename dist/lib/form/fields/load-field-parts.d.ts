import type { Field, Input } from '../../contract/fields/field.ts';
import type * as FilesModule from '../files.entry.ts';
/** What only some types of field need; here as soon as a form has been loaded that has them. */
export declare const parts: {
    files?: typeof FilesModule;
};
/** Whether a field is a list that is searched by typing. */
export declare const isLong: (input: Input) => boolean;
/** Fetches what the types of a form's fields need. Rejects where it cannot be had. */
export declare function loadParts(fields: readonly Field[]): Promise<void>;
