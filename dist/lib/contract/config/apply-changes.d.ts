import type * as z from 'zod/mini';
import { type Field } from '../fields/field.ts';
/** The fields of a preset after a config's changes, and what is wrong with these. */
export interface ChangedFields {
    readonly fields: readonly Field[];
    readonly issues: readonly z.core.$ZodIssue[];
}
/**
 * Works the changes of a config into the fields of its preset: keys are set, and what is false is left out. A field that
 * is given another type keeps what that type has as well; its name stays, as conditions and receivers know it.
 */
export declare function applyChanges(fields: readonly Field[], changes: Readonly<Record<string, unknown>>): ChangedFields;
