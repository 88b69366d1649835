import { createContext, Script } from 'node:vm';
import type { MatchPattern } from '../../contract/values/match-pattern.ts';

/** Matches the patterns of a form against the answers of one message after the other. */
export interface PatternMatcher {
  readonly matchPattern: MatchPattern;
  /** Begins with the next message. */
  restart(): void;
}

/** The script that V8 interrupts, unlike a plain call; the patterns are those of the form, so that no code is foreign. */
const script = new Script('new RegExp(`^(?:${pattern})$`, "u").test(text)');

/**
 * Creates a matcher that takes at most a given time for all patterns of a message, whatever its answers contain.
 *
 * A text that takes longer counts as no match: an expression that runs long has nearly always failed at the first way that
 * it tried, and the sender learns from the text of the field's error how to write the answer.
 *
 * @param maxMs - The longest time for a message, in milliseconds.
 */
export function createPatternMatcher(maxMs = 100): PatternMatcher {
  const context = createContext({ pattern: '', text: '' });
  let left = maxMs;
  return {
    matchPattern(pattern, text) {
      const start = performance.now();
      Object.assign(context, { pattern, text });
      try {
        // A whole number, and at least one: another field may have used up the time.
        return script.runInContext(context, { timeout: Math.max(1, Math.floor(left)) }) === true;
      } catch (error) {
        // Not an instance of our Error: it belongs to the context.
        if (Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
        throw error;
      } finally {
        left -= performance.now() - start;
      }
    },
    restart() {
      left = maxMs;
    },
  };
}
