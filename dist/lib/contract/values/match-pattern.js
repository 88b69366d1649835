/** The longest time for one beginning of a text, and for all of them, in milliseconds. */
const maxStep = 20;
const maxTotal = 250;
/** Matches a text and waits for the result, however long that takes. */
const matchUnbounded = (pattern, text) => new RegExp(`^(?:${pattern})$`, 'u').test(text);
/**
 * Matches a text unless that could take too long; such a text counts as a match.
 *
 * A regular expression cannot be interrupted, and the policy of a page may forbid workers. The endpoint validates the
 * answer again.
 */
export const matchBounded = (pattern, text) => !isFast(pattern, text) || matchUnbounded(pattern, text);
/**
 * Whether a text can be matched in a short time, whichever way the search takes.
 *
 * Tries every way to match the beginnings of the text, the shortest first: where the number of ways explodes, each further
 * character multiplies it, so that it is noticed before it takes long.
 */
export function isFast(pattern, text) {
    // A valid answer contains no NUL, so that no way ends in a match.
    const search = new RegExp(`^(?:${withoutAssertions(pattern)})\\0`, 'u');
    const start = performance.now();
    const isSlow = (part) => {
        const before = performance.now();
        search.test(part);
        return performance.now() - before > maxStep;
    };
    for (let end = 1; end <= text.length; end += end < 500 ? 1 : 4) {
        const part = text.slice(0, end);
        // Twice, since the machine may have been busy with something else.
        if ((isSlow(part) && isSlow(part)) || performance.now() - start > maxTotal)
            return false;
    }
    return true;
}
/** Makes what looks ahead or behind optional: an assertion that fails would hide the ways after it. */
const withoutAssertions = (pattern) => pattern.replace(/\\.|\(\?<?[=!]/gu, (part) => (part.startsWith('\\') ? part : '(?:|'));
