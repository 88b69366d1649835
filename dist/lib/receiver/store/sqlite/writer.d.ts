import type { DatabaseSync } from 'node:sqlite';
import type { Operation } from '../operation.js';
import type { Message, SaveOutcome } from '../store.js';
/** Writes to the data file in transactions. */
export interface Writer {
    /** Saves a message; resolves when it is on disk. */
    save(message: Message): Promise<SaveOutcome>;
    /** Runs an operation that writes; resolves when its changes are on disk. */
    transact<Result>(operation: () => Operation<Result>): Promise<Result>;
}
/** How long a message waits for another process that locks the file, in milliseconds. */
export declare const maxWait = 5000;
/** The time between two attempts to lock the file; a random part of it, so that two receivers do not collide again. */
export declare const retryMs = 50;
/**
 * Creates the writer of a data file.
 *
 * Writes that are queued at the same time share one transaction, because syncing to disk takes the same time for one message
 * as for many, and for an outcome of the outbox as for a message. One that fails does not affect the others. While another
 * process has locked the file, all wait without blocking the thread.
 */
export declare function createWriter(database: DatabaseSync): Writer;
