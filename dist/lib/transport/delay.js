/** The longest wait that an endpoint may ask for; beyond that the resident decides. In milliseconds, as all here. */
const mostPatience = 30_000;
/**
 * How long to wait before the next try; undefined where none would help. As long as the endpoint says in `Retry-After`,
 * else a random part of 1, 2, 4 … seconds, so that many who failed at once do not come back at once.
 *
 * @param count - Number of the try that has failed.
 */
export function delayBefore(count, answer) {
    const { status } = answer;
    if (status === undefined)
        return backoff(count);
    if (status !== 408 && status !== 425 && status !== 429 && status < 500)
        return undefined;
    const asked = readRetryAfter(answer.retryAfter);
    if (asked === undefined)
        return backoff(count);
    return asked > mostPatience ? undefined : asked;
}
const backoff = (count) => Math.random() * 1000 * 2 ** (count - 1);
/** Seconds or a date (RFC 9110 §10.2.3); undefined where it is neither. */
function readRetryAfter(header) {
    if (header === null)
        return undefined;
    const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
/** Waits, or until it is told to stop. */
export function waitFor(ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
    });
}
