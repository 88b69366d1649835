import { type Log } from '../log.js';
import { type MessageStore } from '../store/store.js';
import { type Destination } from './destination.js';
/** Options of {@link startOutboxWorker}. */
export interface OutboxWorkerOptions {
    readonly store: Pick<MessageStore, 'claim' | 'markDelivered' | 'markFailed' | 'find'>;
    readonly destinations: readonly Destination[];
    readonly log?: Log;
    /** How often the store is asked for deliveries while there are none, in milliseconds. Default: 1000. */
    readonly pollMs?: number;
    /** The longest time of an attempt, in milliseconds. Default: 60 000. */
    readonly attemptMs?: number;
    /** Returns the time until the next attempt, see `backoff`. */
    readonly delay?: (attempt: number, age: number) => number;
}
/** A worker that delivers messages until it is closed. */
export interface OutboxWorker {
    /**
     * Stops claiming; resolves when running attempts, which are aborted after ten seconds, have ended and are written. A store
     * that hangs takes as long as its own time limits.
     */
    close(): Promise<void>;
}
/**
 * Delivers messages to their destinations, each at least once. Several workers can share a store: a delivery is claimed by
 * one at a time, and by another when its worker has ended before it was done.
 *
 * By each connection, one delivery is attempted after the other, and its outcome is written before the next one is claimed:
 * of a worker that is killed, no more than one may arrive twice.
 */
export declare function startOutboxWorker(options: OutboxWorkerOptions): OutboxWorker;
/**
 * Returns the time until the next attempt of a failed delivery, in milliseconds: 15 seconds, doubled each time up to an
 * hour, and after a day another day. A random quarter more or less keeps deliveries that failed together apart.
 */
export declare function backoff(attempt: number, age: number, random?: () => number): number;
