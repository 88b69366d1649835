import type { MatchPattern } from '../../contract/values/match-pattern.js';
/** Matches the patterns of a form against the answers of one message after the other. */
export interface PatternMatcher {
    readonly matchPattern: MatchPattern;
    /** Begins with the next message. */
    restart(): void;
}
/**
 * Creates a matcher that takes at most a given time for all patterns of a message, whatever its answers contain.
 *
 * A text that takes longer counts as no match: an expression that runs long has nearly always failed at the first way that
 * it tried, and the sender learns from the text of the field's error how to write the answer.
 *
 * @param maxMs - The longest time for a message, in milliseconds.
 */
export declare function createPatternMatcher(maxMs?: number): PatternMatcher;
