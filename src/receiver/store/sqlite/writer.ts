import type { DatabaseSync } from 'node:sqlite';
import { batchSize } from '../batch-size.ts';
import type { Operation } from '../operation.ts';
import { save } from '../operations/save.ts';
import type { Message, SaveOutcome } from '../store.ts';
import { createSqliteRunner, sqliteDialect } from './run-operation.ts';
import { isBusy } from './sqlite-file.ts';

/** A queued write, with the functions that settle its promise. */
interface Queued<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
  /** When it gives up waiting for another process, in milliseconds since the epoch. */
  readonly deadline: number;
}

interface QueuedMessage extends Queued<SaveOutcome> {
  readonly message: Message;
}

interface QueuedOperation extends Queued<unknown> {
  readonly operation: () => Operation<unknown>;
}

/** Writes to the data file in transactions. */
export interface Writer {
  /** Saves a message; resolves when it is on disk. */
  save(message: Message): Promise<SaveOutcome>;
  /** Runs an operation that writes; resolves when its changes are on disk. */
  transact<Result>(operation: () => Operation<Result>): Promise<Result>;
}

/** How long a message waits for another process that locks the file, in milliseconds. */
export const maxWait = 5000;
/** The time between two attempts to lock the file; a random part of it, so that two receivers do not collide again. */
export const retryMs = 50;

/**
 * Creates the writer of a data file.
 *
 * Writes that are queued at the same time share one transaction, because syncing to disk takes the same time for one message
 * as for many, and for an outcome of the outbox as for a message. One that fails does not affect the others. While another
 * process has locked the file, all wait without blocking the thread.
 */
export function createWriter(database: DatabaseSync): Writer {
  const run = createSqliteRunner(database);
  let messages: QueuedMessage[] = [];
  let operations: QueuedOperation[] = [];
  let scheduled = false;

  /** After the poll phase, so that all requests received by then share the transaction. */
  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  }

  function flush(): void {
    scheduled = false;
    try {
      database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      waitForLock(error);
      return;
    }
    const batch = messages.slice(0, batchSize(messages));
    const batchOperations = operations;
    messages = messages.slice(batch.length);
    operations = [];
    if (messages.length > 0) schedule();
    commit(batch, batchOperations);
  }

  /** Rejects the writes that have waited long enough, or all if the file is not just locked; retries the others. */
  function waitForLock(error: unknown): void {
    const now = Date.now();
    const isWaiting = ({ deadline }: Queued<never>): boolean => isBusy(error) && now < deadline;
    const failed = [...messages, ...operations].filter((queued) => !isWaiting(queued));
    messages = messages.filter(isWaiting);
    operations = operations.filter(isWaiting);
    if (messages.length + operations.length > 0) {
      scheduled = true;
      setTimeout(flush, retryMs * (0.5 + Math.random() / 2));
    }
    for (const { reject } of failed) reject(error);
  }

  function commit(batch: readonly QueuedMessage[], batchOperations: readonly QueuedOperation[]): void {
    try {
      const settlers = [...saveTogether(batch), ...batchOperations.map(runQueued)];
      database.exec('COMMIT');
      for (const settle of settlers) settle();
    } catch (error) {
      rollBack();
      for (const { reject } of [...batch, ...batchOperations]) reject(error);
    }
  }

  /** Saves messages, each by itself if one of them fails; returns the functions that settle their promises. */
  function saveTogether(batch: readonly QueuedMessage[]): readonly (() => void)[] {
    if (batch.length === 0) return [];
    const saved = runInSavepoint(() =>
      save(
        batch.map(({ message }) => message),
        sqliteDialect,
      ),
    );
    if (saved.ok) {
      return batch.map(
        ({ resolve }, index) =>
          () =>
            resolve(saved.result[index] ?? { outcome: 'conflict' }),
      );
    }
    return batch.length > 1
      ? batch.flatMap((queued) => saveTogether([queued]))
      : batch.map(
          ({ reject }) =>
            () =>
              reject(saved.error),
        );
  }

  function runQueued({ operation, resolve, reject }: QueuedOperation): () => void {
    const ran = runInSavepoint(operation);
    return ran.ok ? () => resolve(ran.result) : () => reject(ran.error);
  }

  /** Runs an operation in a savepoint, so that an error leaves nothing of it, and all else as it was. */
  function runInSavepoint<Result>(
    operation: () => Operation<Result>,
  ): { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly error: unknown } {
    database.exec('SAVEPOINT operation');
    try {
      const result = run(operation());
      database.exec('RELEASE operation');
      return { ok: true, result };
    } catch (error) {
      // Some errors, such as a full disk, roll back the whole transaction.
      if (!database.isTransaction) throw error;
      database.exec('ROLLBACK TO operation; RELEASE operation');
      return { ok: false, error };
    }
  }

  function rollBack(): void {
    try {
      if (database.isTransaction) database.exec('ROLLBACK');
    } catch {
      // The disk is unavailable; the next BEGIN reports it.
    }
  }

  return {
    save(message) {
      const { promise, resolve, reject } = Promise.withResolvers<SaveOutcome>();
      messages.push({ message, resolve, reject, deadline: Date.now() + maxWait });
      schedule();
      return promise;
    },
    transact<Result>(operation: () => Operation<Result>) {
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      // The result is that of its own operation.
      operations.push({
        operation,
        resolve: resolve as (result: unknown) => void,
        reject,
        deadline: Date.now() + maxWait,
      });
      schedule();
      return promise;
    },
  };
}
