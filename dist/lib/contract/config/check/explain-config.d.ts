import type * as z from 'zod/mini';
import { type LocatedIssue } from './locate-issues.js';
/**
 * Formats each issue of a config as one line: place, value, correction. Separate from the schema, so that only a page
 * with an issue loads it.
 *
 * @param json - The config as it was read, to quote from.
 * @param source - The name of the source that it was read from.
 */
export declare function explainConfig(issues: readonly z.core.$ZodIssue[], json: unknown, source: string): string[];
/** Explains an issue with a config in one sentence. */
export declare function explainIssue(issue: LocatedIssue, json: unknown): string;
