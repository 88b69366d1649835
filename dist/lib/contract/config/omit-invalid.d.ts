import * as z from 'zod/mini';
/**
 * Returns what is valid in a value: without the keys and entries that are not, or undefined where it is not valid without
 * them. In lists, undefined replaces an entry that is left out, so that the other entries keep their indices;
 * {@link compact} removes it.
 */
export declare function omitInvalid(schema: z.core.$ZodType, json: unknown): unknown;
