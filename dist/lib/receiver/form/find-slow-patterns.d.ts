import type { Field } from '../../contract/fields/field.js';
/** Returns the names of the fields whose pattern can take very long. */
export declare function findSlowPatterns(fields: readonly Field[]): string[];
/**
 * Whether a pattern can take very long, by trials with repeated characters.
 *
 * The library suspects every repetition inside another one, `[a-z]+( [a-z]+)*` too, which is fast; so those that it
 * suspects are tried with all pairs of characters, the others with single ones, which explode for `(a|a)*`.
 */
export declare function isSlowPattern(pattern: string): boolean;
