import isSafe from 'safe-regex2';
import type { Field } from '../../contract/fields/field.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { isFast } from '../../contract/values/match-pattern.ts';

/** The default `maxLength` of a text, and long enough for a search to explode. */
const textLength = 200;

/** Returns the names of the fields whose pattern can take very long. */
export function findSlowPatterns(fields: readonly Field[]): string[] {
  return flattenInputs(fields).flatMap(({ input }) => {
    const { name, pattern }: { name: string; pattern?: unknown } = input;
    return typeof pattern === 'string' && isSlowPattern(pattern) ? [name] : [];
  });
}

/**
 * Whether a pattern can take very long, by trials with repeated characters.
 *
 * The library suspects every repetition inside another one, `[a-z]+( [a-z]+)*` too, which is fast; so those that it
 * suspects are tried with all pairs of characters, the others with single ones, which explode for `(a|a)*`.
 */
export function isSlowPattern(pattern: string): boolean {
  const characters = [...new Set(`a0 å-${pattern.replace(/\\p\{[^}]*\}|\\./gu, '')}`)].slice(0, 30);
  const parts = isSafe(pattern) ? characters : characters.flatMap((one) => characters.map((other) => one + other));
  return parts.some((part) => {
    const text = part.repeat(textLength / part.length);
    // Again, since a busy machine makes any pattern slow for a moment.
    return !isFast(pattern, text) && !isFast(pattern, text) && !isFast(pattern, text);
  });
}
