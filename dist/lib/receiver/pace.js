import { maxFileBytes, maxMessageBytes, sendingTime, slowestBytesPerMs } from '../contract/message/limits.js';
/** Added to what senders plan with, for their connection and their clock. */
const margin = 30_000;
/**
 * Returns how slowly a message of a form may arrive: more slowly than the widget goes on sending it, so that the widget, and
 * not the receiver, gives up.
 */
export function paceOf(form) {
    const timeout = form.timeout * 1000;
    return {
        grace: timeout + margin,
        bytesPerMs: slowestBytesPerMs / 4,
        timeout: Math.ceil(sendingTime(timeout, maxFileBytes(form) + maxMessageBytes(form))) + margin,
    };
}
/** Returns whether a body that has arrived so far is too slow. */
export const isTooSlow = ({ grace, bytesPerMs, timeout }, bytes, elapsed) => elapsed > timeout || bytes < (elapsed - grace) * bytesPerMs;
