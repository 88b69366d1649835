import type * as z from 'zod/mini';
import type { Preset } from './form.js';
import { type Config } from './schema.js';
/** A valid config, and the issues with the JSON that it was read from. */
export interface ParsedConfig {
    readonly config: Config;
    /** The issues with the parts that were left out of the config. */
    readonly issues: readonly z.core.$ZodIssue[];
    /** The issues with parts that are valid and yet hardly intended. */
    readonly warnings: readonly z.core.$ZodIssue[];
}
/**
 * Reads a config and returns all issues at once. Omits invalid parts: a key of a field, or the field if it is not
 * valid without that key, so that the form still opens.
 *
 * @param preset - The form that the config starts from.
 */
export declare function parseConfig(json: unknown, preset: Preset): ParsedConfig;
