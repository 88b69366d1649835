import { type Log } from '../log.js';
import type { MessageStore } from '../store/store.js';
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
    /** Stops claiming; resolves when running attempts have ended, after ten seconds at the latest. */
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
