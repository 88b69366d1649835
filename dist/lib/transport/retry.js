/** The longest `Retry-After` that is waited for, in milliseconds; beyond it the resident decides when to try again. */
const maxRetryAfter = 30_000;
/**
 * Whether a message may be repeated: it has an id by which the endpoint recognizes it, or the config promises that the
 * endpoint reads the header. The header alone promises nothing.
 */
export const isRepeatable = ({ format = 'json', fieldNames = {}, idempotencyKey = false, }) => idempotencyKey || format === 'json' || (format !== 'open311' && fieldNames['_id'] !== false);
/**
 * Returns how long to wait before the next attempt, in milliseconds. Undefined when another attempt is useless.
 *
 * Follows `Retry-After`; without it the delay is a random part of 1, 2, 4 … seconds, so that many senders that failed
 * at the same time do not return at the same time.
 *
 * @param attempt - Number of the attempt that has failed, from 1.
 */
export function retryDelay(attempt, response) {
    const { status } = response;
    if (status === undefined)
        return backoff(attempt);
    if (status !== 408 && status !== 425 && status !== 429 && status < 500)
        return undefined;
    const retryAfter = parseRetryAfter(response.retryAfter);
    if (retryAfter === undefined)
        return backoff(attempt);
    return retryAfter > maxRetryAfter ? undefined : retryAfter;
}
const backoff = (attempt) => Math.random() * 1000 * 2 ** (attempt - 1);
/** The three forms of an HTTP date begin with a weekday; `Date.parse()` alone takes `-1` and `5.5` for dates too. */
const httpDate = /^\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;
/** Parses seconds or a date (RFC 9110 §10.2.3). Undefined when the header is neither. */
function parseRetryAfter(header) {
    if (header === null)
        return undefined;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header) * 1000;
    const ms = httpDate.test(header) ? Date.parse(header) - Date.now() : Number.NaN;
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
/** Resolves after a delay, or as soon as the signal aborts. */
export function sleep(ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
        if (signal.aborted)
            done();
    });
}
