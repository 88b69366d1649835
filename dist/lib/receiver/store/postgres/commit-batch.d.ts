import type { ClientBase } from 'pg';
import type { Operation } from '../operation.js';
import { UnavailableError, type Message, type SaveOutcome } from '../store.js';
/** The outcome of a message: saved, or the error that concerns it alone. */
export type Settled = PromiseSettledResult<SaveOutcome>;
/** Returns the error that a sender is told: of PostgreSQL by its SQLSTATE, any other by a code of ours. */
export declare const toUnavailable: (error: unknown, code?: string) => UnavailableError;
/**
 * Saves messages in one transaction; rejects with an `UnavailableError` if none is stored, or if that is not known. The
 * client must not be used again after a rejection.
 */
export declare function commitBatch(client: ClientBase, messages: readonly Message[]): Promise<readonly Settled[]>;
/** Begins a transaction together with the first statements of an operation, which are not used if it cannot begin. */
export declare function begin<Result>(operation: Operation<Result>): Operation<Result>;
/**
 * Commits. Once the command is sent, an error means that nobody knows whether the messages are stored, and so does a
 * warning: that a synchronous standby has not confirmed them.
 */
export declare function commit(client: ClientBase): Promise<void>;
