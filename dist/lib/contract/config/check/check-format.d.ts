import type * as z from 'zod/mini';
import type { Config } from '../schema.ts';
import type { Field } from '../../fields/field.ts';
import type { FieldLocation } from './locate-fields.ts';
type Issue = z.core.$ZodIssue;
/**
 * Finds what keeps messages from reaching an endpoint as the config means it: names of fields that there are not, and
 * what the format of the messages has no room for, or cannot do without.
 *
 * @param fields - The fields of the form, complete.
 * @param standing - Where each of them stands in the config.
 */
export declare function checkFormat(fields: readonly Field[], standing: readonly FieldLocation[], own: Config): Issue[];
export {};
