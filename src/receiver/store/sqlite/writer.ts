import type { DatabaseSync } from 'node:sqlite';
import { batchSize } from '../batch-size.ts';
import { save } from '../operations/save.ts';
import type { Script } from '../script.ts';
import type { Message, Saved } from '../store.ts';
import { createSqliteRunner, sqliteDialect } from './run-script.ts';
import { isBusy } from './sqlite-file.ts';

/** A queued write, with the functions that settle its promise. */
interface Queued<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
  /** When it gives up waiting for another process, in milliseconds since the epoch. */
  readonly deadline: number;
}

interface QueuedMessage extends Queued<Saved> {
  readonly message: Message;
}

interface QueuedScript extends Queued<unknown> {
  readonly script: () => Script<unknown>;
}

/** Writes to the data file in transactions. */
export interface Writer {
  /** Saves a message; resolves when it is on disk. */
  save(message: Message): Promise<Saved>;
  /** Runs a script that writes; resolves when its changes are on disk. */
  transact<Result>(script: () => Script<Result>): Promise<Result>;
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
  let scripts: QueuedScript[] = [];
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
    const batchScripts = scripts;
    messages = messages.slice(batch.length);
    scripts = [];
    if (messages.length > 0) schedule();
    commit(batch, batchScripts);
  }

  /** Rejects the writes that have waited long enough, or all if the file is not just locked; retries the others. */
  function waitForLock(error: unknown): void {
    const now = Date.now();
    const isWaiting = ({ deadline }: Queued<never>): boolean => isBusy(error) && now < deadline;
    const failed = [...messages, ...scripts].filter((queued) => !isWaiting(queued));
    messages = messages.filter(isWaiting);
    scripts = scripts.filter(isWaiting);
    if (messages.length + scripts.length > 0) {
      scheduled = true;
      setTimeout(flush, retryMs * (0.5 + Math.random() / 2));
    }
    for (const { reject } of failed) reject(error);
  }

  function commit(batch: readonly QueuedMessage[], batchScripts: readonly QueuedScript[]): void {
    try {
      const settlers = [...saveTogether(batch), ...batchScripts.map(runQueued)];
      database.exec('COMMIT');
      for (const settle of settlers) settle();
    } catch (error) {
      rollBack();
      for (const { reject } of [...batch, ...batchScripts]) reject(error);
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

  function runQueued({ script, resolve, reject }: QueuedScript): () => void {
    const ran = runInSavepoint(script);
    return ran.ok ? () => resolve(ran.result) : () => reject(ran.error);
  }

  /** Runs a script in a savepoint, so that an error leaves nothing of it, and all else as it was. */
  function runInSavepoint<Result>(
    script: () => Script<Result>,
  ): { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly error: unknown } {
    database.exec('SAVEPOINT script');
    try {
      const result = run(script());
      database.exec('RELEASE script');
      return { ok: true, result };
    } catch (error) {
      // Some errors, such as a full disk, roll back the whole transaction.
      if (!database.isTransaction) throw error;
      database.exec('ROLLBACK TO script; RELEASE script');
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
      const { promise, resolve, reject } = Promise.withResolvers<Saved>();
      messages.push({ message, resolve, reject, deadline: Date.now() + maxWait });
      schedule();
      return promise;
    },
    transact<Result>(script: () => Script<Result>) {
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      // The result is that of its own script.
      scripts.push({ script, resolve: resolve as (result: unknown) => void, reject, deadline: Date.now() + maxWait });
      schedule();
      return promise;
    },
  };
}
