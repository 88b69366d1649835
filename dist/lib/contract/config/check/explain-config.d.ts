import type * as z from 'zod/mini';
type ConfigIssue = z.core.$ZodIssue;
/**
 * Says in one line each what is wrong with a config: the place, what was found, what to write instead. Kept apart from
 * the schema, so that only a page with a mistake fetches it.
 *
 * @param json - The config as it was read, to quote from.
 * @param place - What it was read from, as its reader knows it.
 */
export declare function explainConfig(issues: readonly ConfigIssue[], json: unknown, place: string): string[];
export {};
