import type * as z from 'zod/mini';
import { type Field } from '../fields/field.js';
type Changes = Readonly<Record<string, unknown>>;
/** The fields of a preset after the changes of a config, and the issues with these. */
export interface ChangedFields {
    readonly fields: readonly Field[];
    readonly issues: readonly z.core.$ZodIssue[];
    /** The changes that are valid; lists keep their indices as in {@link omitInvalid}. */
    readonly changes: Changes;
}
/**
 * Applies the changes of a config to the fields of its preset: keys are set, and a field whose change is false is left out.
 * A field of another type keeps the keys that this type has as well; its name stays, since conditions and receivers refer
 * to it.
 */
export declare function applyChanges(presetFields: readonly Field[], changes: Changes): ChangedFields;
export {};
