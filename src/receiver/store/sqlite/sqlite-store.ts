import { setTimeout as setTimeoutAsync } from 'node:timers/promises';
import { today } from '../../../contract/values/date.ts';
import { createFreeSpace, DiskFullError, type FreeSpaceOptions } from '../free-space.ts';
import type { Operation } from '../operation.ts';
import * as copy from '../operations/copy.ts';
import { countDaily, countedToday } from '../operations/daily.ts';
import { erase, find } from '../operations/messages.ts';
import * as outbox from '../operations/outbox.ts';
import { findReceipt, markRepeated } from '../operations/save.ts';
import { lastDigest, markDigest, summarizeDays } from '../operations/summary.ts';
import { shareRunning } from '../share-running.ts';
import { UnavailableError, type Message, type MessageStore, type SaveOutcome } from '../store.ts';
import { createFileCheck } from './file-check.ts';
import { createSqliteRunner, sqliteDialect } from './run-operation.ts';
import { busyMs, isBusy, openDatabase } from './sqlite-file.ts';
import { createWriter, maxWait, retryMs } from './writer.ts';

/** Options of {@link createSqliteStore}. */
export interface SqliteStoreOptions extends FreeSpaceOptions {
  /** Path of the data file. */
  readonly path: string;
  /** Whether the file is created if it is missing. Default: true. */
  readonly create?: boolean | undefined;
}

/** How long another process may lock the file until the store is not ready, in milliseconds. */
const lockedMs = 1000;
/** How often the write-ahead log is emptied, in milliseconds: it contains what has been deleted meanwhile. */
const checkpointMs = 600_000;

/**
 * Creates a store in a SQLite file.
 *
 * Changes at the same time share a transaction, see `createWriter`. Each promise resolves after its change is on disk.
 */
export function createSqliteStore({ path, create, ...spaceOptions }: SqliteStoreOptions): MessageStore {
  const database = openDatabase(path, create);
  const hasSpace = createFreeSpace(path, spaceOptions);
  const findFileIssue = createFileCheck(path);
  const run = createSqliteRunner(database);
  const writer = createWriter(database);
  let closed = false;
  /** The writes that end before the file is closed. */
  const pending = new Set<Promise<unknown>>();

  const checkpoints = setInterval(checkpoint, checkpointMs).unref();

  /** Throws if the file cannot be written, or is not where it was. */
  function checkFile(): void {
    const issue = findFileIssue();
    if (issue !== undefined) throw new UnavailableError(issue);
  }

  async function save(message: Message): Promise<SaveOutcome> {
    if (closed) throw new Error('the store is closed');
    checkFile();
    return finish(
      hasSpace().then((isEnough) => (isEnough ? writer.save(message) : Promise.reject(new DiskFullError()))),
    );
  }

  async function transact<Result>(operation: () => Operation<Result>): Promise<Result> {
    if (closed) throw new Error('the store is closed');
    return finish(writer.transact(operation));
  }

  /** Returns a promise that is settled before the file is closed. */
  async function finish<Result>(written: Promise<Result>): Promise<Result> {
    pending.add(written);
    try {
      return await written;
    } finally {
      pending.delete(written);
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

  // Each attempt blocks the thread for up to `busyMs`, however many ask.
  const isLockedNow = shareRunning(() => isLocked());

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
    database.exec(`PRAGMA busy_timeout = ${maxWait}`);
    try {
      database.exec('VACUUM');
    } finally {
      database.exec(`PRAGMA busy_timeout = ${busyMs}`);
    }
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
    async findReceipt(id, contentHash) {
      checkFile();
      const receipt = run(findReceipt(id, contentHash));
      if (receipt === undefined) return undefined;
      await transact(() => markRepeated(id, sqliteDialect));
      return receipt;
    },
    async findIssue() {
      const issue = findFileIssue();
      if (issue !== undefined) return issue;
      if (!(await hasSpace())) return 'full';
      return (await isLockedNow()) ? 'locked' : undefined;
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
    listUndelivered: async (options) => run(outbox.listUndelivered(sqliteDialect, options)),
    countUndelivered: async (form) => run(outbox.countUndelivered(sqliteDialect, form)),
    resend: (id) => transact(() => outbox.resend(sqliteDialect, id)),
    giveUp: (id) => transact(() => outbox.giveUp(sqliteDialect, id)),
    countDaily: (key, id, max) => transact(() => countDaily({ key, id, max, day: today(new Date()) })),
    countedToday: async (key) => run(countedToday(key, today(new Date()))),
    summarizeDays: async (...options) => run(summarizeDays(...options)),
    lastDigest: async (key) => run(lastDigest(key)),
    markDigest: (key, day) => transact(() => markDigest(key, day)),
    readRows: async (after, limit) => run(copy.readRows(after, limit)),
    writeRows: (rows) => transact(() => copy.writeRows(rows)),
    readIds: async (after, count) => run(copy.readIds(after, count)),
    readSharedRows: async () => run(copy.readSharedRows()),
    writeSharedRows: (rows) => transact(() => copy.writeSharedRows(rows)),
    lastNumber: async () => run(copy.lastNumber()),
    compact,
    close: () => (closing ??= close()),
  };
}
