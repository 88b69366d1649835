import { setTimeout as setTimeoutAsync } from 'node:timers/promises';
import { today } from '../../../contract/values/date.ts';
import { batchSize } from '../batch-size.ts';
import { createFreeSpace, DiskFullError, type FreeSpaceOptions } from '../free-space.ts';
import * as copy from '../operations/copy.ts';
import { countDaily, countedToday } from '../operations/daily.ts';
import { summarizeDay } from '../operations/summary.ts';
import { erase, find } from '../operations/messages.ts';
import * as outbox from '../operations/outbox.ts';
import { save as saveMessages } from '../operations/save.ts';
import type { Script } from '../script.ts';
import { UnavailableError, type Message, type MessageStore, type Saved } from '../store.ts';
import { createFileCheck } from './file-check.ts';
import { createSqliteRunner, sqliteDialect } from './run-script.ts';
import { busyMs, isBusy, openDatabase } from './sqlite-file.ts';

/** A message in the queue, with the functions that settle its promise. */
interface QueuedMessage {
  readonly message: Message;
  readonly resolve: (saved: Saved) => void;
  readonly reject: (error: unknown) => void;
  /** When it gives up waiting for another process, in milliseconds since the epoch. */
  readonly deadline: number;
}

/** Options of {@link createSqliteStore}. */
export interface SqliteStoreOptions extends FreeSpaceOptions {
  /** Path of the data file. */
  readonly path: string;
  /** Whether the file is created if it is missing. Default: true. */
  readonly create?: boolean | undefined;
}

/** How long a message waits for another process that locks the file, in milliseconds. */
const maxWait = 5000;
/** The time between two attempts to lock the file; a random part of it, so that two receivers do not collide again. */
const retryMs = 50;
/** How long another process may lock the file until the store is not ready, in milliseconds. */
const lockedMs = 1000;
/** How often the write-ahead log is emptied, in milliseconds: it contains what has been deleted meanwhile. */
const checkpointMs = 600_000;

/**
 * Creates a store in a SQLite file.
 *
 * Messages that arrive at the same time are saved in one transaction, because syncing to disk takes the same time for one
 * message as for many. Each promise resolves after the transaction is on disk; a message that fails does not affect the
 * others. While another process has locked the file, they wait without blocking the thread.
 */
export function createSqliteStore({ path, create, ...spaceOptions }: SqliteStoreOptions): MessageStore {
  const database = openDatabase(path, create);
  const hasSpace = createFreeSpace(path, spaceOptions);
  const findFileIssue = createFileCheck(path);
  const run = createSqliteRunner(database);
  let queue: QueuedMessage[] = [];
  let closed = false;
  /** The messages whose promise is not settled. */
  const pending = new Set<Promise<unknown>>();

  const checkpoints = setInterval(checkpoint, checkpointMs).unref();

  function flush(): void {
    if (queue.length === 0) return;
    try {
      database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      waitForLock(error);
      return;
    }
    const batch = queue.slice(0, batchSize(queue));
    queue = queue.slice(batch.length);
    if (queue.length > 0) setImmediate(flush);
    commit(batch);
  }

  /** Rejects the messages that have waited long enough, all if the file is not just locked; the others try again. */
  function waitForLock(error: unknown): void {
    const now = Date.now();
    const { waiting = [], failed = [] } = Object.groupBy(queue, ({ deadline }) =>
      isBusy(error) && now < deadline ? 'waiting' : 'failed',
    );
    queue = waiting;
    if (queue.length > 0) setTimeout(flush, retryMs * (0.5 + Math.random() / 2));
    for (const { reject } of failed) reject(error);
  }

  function commit(batch: readonly QueuedMessage[]): void {
    try {
      const settlers = batch.map(saveInTransaction);
      database.exec('COMMIT');
      for (const settle of settlers) settle();
    } catch (error) {
      rollBack();
      for (const { reject } of batch) reject(error);
    }
  }

  /** Inserts a message in a savepoint; returns the function that settles its promise after the commit. */
  function saveInTransaction({ message, resolve, reject }: QueuedMessage): () => void {
    database.exec('SAVEPOINT message');
    try {
      const [saved = { outcome: 'conflict' }] = run(saveMessages([message], sqliteDialect));
      database.exec('RELEASE message');
      return () => resolve(saved);
    } catch (error) {
      // Some errors, such as a full disk, roll back the whole transaction.
      if (!database.isTransaction) throw error;
      database.exec('ROLLBACK TO message; RELEASE message');
      return () => reject(error);
    }
  }

  function rollBack(): void {
    try {
      if (database.isTransaction) database.exec('ROLLBACK');
    } catch {
      // The disk is unavailable; the next BEGIN reports it.
    }
  }

  function enqueue(message: Message): Promise<Saved> {
    const { promise, resolve, reject } = Promise.withResolvers<Saved>();
    queue.push({ message, resolve, reject, deadline: Date.now() + maxWait });
    // After the poll phase, so that all requests received by then share the transaction.
    if (queue.length === 1) setImmediate(flush);
    return promise;
  }

  async function save(message: Message): Promise<Saved> {
    if (closed) throw new Error('the store is closed');
    const issue = findFileIssue();
    if (issue !== undefined) throw new UnavailableError(issue);
    const saved = hasSpace().then((isEnough) => (isEnough ? enqueue(message) : Promise.reject(new DiskFullError())));
    pending.add(saved);
    try {
      return await saved;
    } finally {
      pending.delete(saved);
    }
  }

  /** Whether another process has locked the file for longer than a message takes. */
  async function isLocked(deadline = Date.now() + lockedMs): Promise<boolean> {
    try {
      database.exec('BEGIN IMMEDIATE; ROLLBACK');
      return false;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) return true;
    }
    await setTimeoutAsync(retryMs);
    return isLocked(deadline);
  }

  /** Runs a script in a transaction of its own, when no other process has locked the file. */
  async function transact<Result>(script: () => Script<Result>, deadline = Date.now() + maxWait): Promise<Result> {
    try {
      database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await setTimeoutAsync(retryMs);
      return transact(script, deadline);
    }
    try {
      const result = run(script());
      database.exec('COMMIT');
      return result;
    } catch (error) {
      rollBack();
      throw error;
    }
  }

  /**
   * Empties the write-ahead log, which contains what was erased, once nobody reads the file any more; resolves to whether it
   * is empty.
   */
  async function wipe(deadline = Date.now() + maxWait): Promise<boolean> {
    if (closed) return false;
    if (checkpoint()) return true;
    if (Date.now() > deadline) return false;
    await setTimeoutAsync(retryMs);
    return wipe(deadline);
  }

  /** Returns whether the write-ahead log is empty. */
  function checkpoint(): boolean {
    try {
      return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
    } catch {
      // Another process uses the file.
      return false;
    }
  }

  async function compact(): Promise<void> {
    database.exec(`PRAGMA busy_timeout = ${maxWait}; VACUUM; PRAGMA busy_timeout = ${busyMs}`);
    if (!(await wipe()))
      throw new Error('another program reads them, so that erased ones remain in the write-ahead log');
  }

  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    closed = true;
    clearInterval(checkpoints);
    await Promise.allSettled(pending);
    database.close();
  }

  return {
    save,
    async findIssue() {
      const issue = findFileIssue();
      if (issue !== undefined) return issue;
      if (!(await hasSpace())) return 'full';
      return (await isLocked()) ? 'locked' : undefined;
    },
    find: async (key) => run(find(key)),
    async erase(references, erasure) {
      const erased = await transact(() => erase(references, erasure, new Date()));
      await wipe();
      return erased;
    },
    claim: (...options) => transact(() => outbox.claim(sqliteDialect, ...options)),
    markDelivered: (delivery, diaryNumber) =>
      transact(() => outbox.markDelivered(sqliteDialect, delivery, diaryNumber)),
    markFailed: (delivery, error, delayMs) =>
      transact(() => outbox.markFailed(sqliteDialect, delivery, error, delayMs)),
    listUndelivered: async (...options) => run(outbox.listUndelivered(sqliteDialect, ...options)),
    countUndelivered: async () => run(outbox.countUndelivered(sqliteDialect)),
    resend: (id) => transact(() => outbox.resend(sqliteDialect, id)),
    countDaily: (key, id, max) => transact(() => countDaily(sqliteDialect, { key, id, max, day: today(new Date()) })),
    countedToday: async (key) => run(countedToday(key, today(new Date()))),
    summarizeDay: async (day) => run(summarizeDay(day)),
    readRows: async (after, limit) => run(copy.readRows(after, limit)),
    writeRows: (rows) => transact(() => copy.writeRows(rows)),
    readNumbers: async () => run(copy.readNumbers()),
    writeNumbers: (rows) => transact(() => copy.writeNumbers(rows)),
    lastNumber: async () => run(copy.lastNumber()),
    compact,
    close: () => (closing ??= close()),
  };
}
