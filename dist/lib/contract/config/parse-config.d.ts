import type * as z from 'zod/mini';
import { type Config } from './schema.ts';
import { type Preset } from './form.ts';
/** One thing wrong with a config. */
type ConfigIssue = z.core.$ZodIssue;
/** A config that works, and what was wrong with the words that it was read from. */
export interface ParsedConfig {
    readonly config: Config;
    /** Mistakes; the config does without what they stand in. */
    readonly issues: readonly ConfigIssue[];
    /** What works, and yet is hardly meant. */
    readonly warnings: readonly ConfigIssue[];
}
/**
 * Reads a config, and reports all mistakes at once. What is wrong is left out, from the inside out: a key of a field,
 * the field where it cannot do without that key, so that the form still opens.
 *
 * @param preset - The form that the config starts from.
 */
export declare function parseConfig(json: unknown, preset: Preset): ParsedConfig;
export {};
