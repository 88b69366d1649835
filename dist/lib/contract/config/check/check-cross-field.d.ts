import type * as z from 'zod/mini';
import type { Config } from '../schema.ts';
import type { Field } from '../../fields/field.ts';
type Issue = z.core.$ZodIssue;
/**
 * Finds what no single field can know: names that are given twice, conditions that lead nowhere or in a circle, bounds
 * that contradict each other, names of endpoints and of changed fields that there are not, and what a format cannot do.
 *
 * @param fields - The fields of the form, complete.
 * @param own - The config as it was written, which tells where each field stands.
 * @param presetFields - The fields that the config started from.
 */
export declare function checkCrossField(fields: readonly Field[], own: Config, presetFields: readonly Field[]): Issue[];
export {};
