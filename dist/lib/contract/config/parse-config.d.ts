import type * as z from 'zod/mini';
import type { Preset } from './form.js';
import { type Config } from './schema.js';
/** A valid config, and the issues with the JSON that it was read from. */
export interface ParsedConfig {
    readonly config: Config;
    /** The issues with what was left out of the config. */
    readonly issues: readonly z.core.$ZodIssue[];
    /** The issues with what is valid and yet hardly intended. */
    readonly warnings: readonly z.core.$ZodIssue[];
}
/**
 * Reads a config and returns all issues at once. What is invalid is left out: a key of a field, or the field if it is not
 * valid without that key, so that the form still opens.
 *
 * @param preset - The form that the config starts from.
 */
export declare function parseConfig(json: unknown, preset: Preset): ParsedConfig;
