import type * as z from 'zod/mini';
/**
 * Explains in one line each what is wrong with a config: the place, what was found, what to write instead. Separate from
 * the schema, so that only a page with an issue loads it.
 *
 * @param json - The config as it was read, to quote from.
 * @param source - The name of what it was read from.
 */
export declare function explainConfig(issues: readonly z.core.$ZodIssue[], json: unknown, source: string): string[];
