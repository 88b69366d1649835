import type { Form } from '../../contract/config/form.js';
/** How slowly a body may arrive. */
export interface Pace {
    /** The time before the rate is checked, in milliseconds. */
    readonly grace: number;
    /** The lowest average rate after that. */
    readonly bytesPerMs: number;
    /** The longest time for the whole body, in milliseconds. */
    readonly timeout: number;
}
/**
 * Returns how slowly a message of a form may arrive: more slowly than the widget goes on sending it, so that the widget, and
 * not the receiver, gives up.
 */
export declare function paceOf(form: Form): Pace;
/** Returns whether a body that has arrived so far is too slow. */
export declare const isTooSlow: ({ grace, bytesPerMs, timeout }: Pace, bytes: number, elapsed: number) => boolean;
