import type { Form } from '../../contract/config/form.ts';
import { maxFileBytes, maxMessageBytes, sendingTime, slowestBytesPerMs } from '../../contract/message/limits.ts';

/** How slowly a body may arrive. */
export interface Pace {
  /** The time before the rate is checked, in milliseconds. */
  readonly grace: number;
  /** The lowest average rate after that. */
  readonly bytesPerMs: number;
  /** The longest time for the whole body, in milliseconds. */
  readonly timeout: number;
}

/** Added to what senders plan with, for their connection and their clock. */
const margin = 30_000;

/**
 * Returns how slowly a message of a form may arrive: more slowly than the widget goes on sending it, so that the widget, and
 * not the receiver, gives up.
 */
export function paceOf(form: Form): Pace {
  const timeout = form.timeout * 1000;
  return {
    grace: timeout + margin,
    bytesPerMs: slowestBytesPerMs / 4,
    timeout: Math.ceil(sendingTime(timeout, maxFileBytes(form) + maxMessageBytes(form))) + margin,
  };
}

/** Returns whether a body that has arrived so far is too slow. */
export const isTooSlow = ({ grace, bytesPerMs, timeout }: Pace, bytes: number, elapsed: number): boolean =>
  elapsed > timeout || bytes < (elapsed - grace) * bytesPerMs;
