/** Whether a text as a whole matches the regular expression of a config. */
export type MatchPattern = (pattern: string, text: string) => boolean;
/**
 * Matches a text unless that could take too long; such a text counts as a match.
 *
 * A regular expression cannot be interrupted, and the policy of a page may forbid workers. The endpoint validates the
 * answer again.
 */
export declare const matchBounded: MatchPattern;
/**
 * Whether a text can be matched in a short time, whichever way the search takes.
 *
 * Tries every way to match the beginnings of the text, the shortest first: where the number of ways explodes, each further
 * character multiplies it, so that it is noticed before it takes long.
 */
export declare function isFast(pattern: string, text: string): boolean;
