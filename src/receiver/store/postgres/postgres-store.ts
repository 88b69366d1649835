import type { ClientBase, Pool, PoolConfig } from 'pg';
import { today } from '../../../contract/values/date.ts';
import { batchSize } from '../batch-size.ts';
import type { Operation } from '../operation.ts';
import * as copy from '../operations/copy.ts';
import { countDaily, countedToday } from '../operations/daily.ts';
import { erase, find } from '../operations/messages.ts';
import * as outbox from '../operations/outbox.ts';
import { findReceipt, markRepeated } from '../operations/save.ts';
import { lastDigest, markDigest, summarizeDays } from '../operations/summary.ts';
import { shareRunning } from '../share-running.ts';
import {
  UnavailableError,
  type Message,
  type MessageStore,
  type SaveOutcome,
  type StoredReceipt,
  type StoreIssue,
} from '../store.ts';
import { begin, commit, commitBatch, toUnavailable } from './commit-batch.ts';
import { migrate, tables } from './migrate.ts';
import { beginText, postgresDialect, runOnClient, savingMs, statementMs, type LimitedQuery } from './run-operation.ts';

/** Options of {@link createPostgresStore}. */
export interface PostgresStoreOptions {
  /** `postgres://user:password@host:5432/database?sslmode=verify-full` */
  readonly url: string;
  /** Whether the tables are created if they are missing. Default: true. */
  readonly create?: boolean | undefined;
}

/** A message in the queue, with the functions that settle its promise. */
interface QueuedMessage {
  readonly message: Message;
  readonly resolve: (saved: SaveOutcome) => void;
  readonly reject: (error: unknown) => void;
  /** When it came, in milliseconds since the epoch. */
  readonly since: number;
}

/** How many messages may wait, and how long, in milliseconds. */
const maxWaiting = 2000;
const maxWait = 5000;
/** How long a connection may take, in milliseconds. */
const connectMs = 2000;
/** The codes after which the next messages would wait for a lost database anew. */
const lostCodes = new Set(['connection', 'unknown-outcome']);

/**
 * Creates a store in a PostgreSQL database, which many receivers may share, and migrates its tables. Rejects if the
 * database cannot be reached.
 *
 * Messages that arrive at the same time are saved in one transaction, by one client; another few serve everything else.
 * Nothing of a client's state outlives a transaction, so that a pooler may stand between.
 */
export async function createPostgresStore({ url, create = true }: PostgresStoreOptions): Promise<MessageStore> {
  // Imported on demand: a receiver with a data file does not need it.
  const { default: pg } = await import('pg');
  const config: PoolConfig = {
    connectionString: url,
    connectionTimeoutMillis: connectMs,
    application_name: 'synpunkt',
    keepAlive: true,
    pipeline: true,
  };
  const createPool = (max: number, limitMs: number): Pool => {
    const pool = new pg.Pool({ ...config, max, query_timeout: limitMs });
    // An error of an idle client, whose connection has been lost: the pool replaces it. Without a listener, the process ends.
    pool.on('error', () => {});
    return pool;
  };
  /** Lends a client whose statements may take any time, such as those that lock or read a whole table. */
  async function withUnlimited<Result>(use: (client: ClientBase) => Promise<Result>): Promise<Result> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMs, keepAlive: true });
    // The error of a lost connection also rejects the query that runs; without a listener, the process ends.
    client.on('error', () => {});
    await client.connect();
    try {
      return await use(client);
    } finally {
      await client.end();
    }
  }
  const saving = createPool(1, savingMs);
  const others = createPool(4, statementMs);
  let isNewer: boolean;
  try {
    isNewer = await withUnlimited((client) => migrate(client, create));
  } catch (error) {
    await Promise.all([saving.end(), others.end()]);
    throw error;
  }

  let queue: QueuedMessage[] = [];
  let closed = false;
  let flushing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    while (queue.length > 0) {
      rejectOld();
      const batch = queue.slice(0, batchSize(queue));
      queue = queue.slice(batch.length);
      // oxlint-disable-next-line no-await-in-loop -- one transaction at a time
      if (batch.length > 0) await saveBatch(batch);
    }
    flushing = undefined;
  }

  /** Rejects the messages that have waited too long for the transactions before them. */
  function rejectOld(): void {
    const now = Date.now();
    const { old = [], fresh = [] } = Object.groupBy(queue, ({ since }) => (now - since > maxWait ? 'old' : 'fresh'));
    queue = fresh;
    for (const { reject } of old) reject(new UnavailableError('busy'));
  }

  async function saveBatch(batch: readonly QueuedMessage[]): Promise<void> {
    try {
      const messages = batch.map(({ message }) => message);
      const settled = await withClient(saving, (client) => commitBatch(client, messages));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const result = settled[index];
        if (result?.status === 'fulfilled') resolve(result.value);
        else reject(result?.reason);
      }
    } catch (error) {
      const reason = toUnavailable(error);
      for (const { reject } of batch) reject(reason);
      if (lostCodes.has(reason.code)) rejectWaiting(reason);
    }
  }

  function rejectWaiting(reason: UnavailableError): void {
    const waiting = queue;
    queue = [];
    for (const { reject } of waiting) reject(reason);
  }

  async function save(message: Message): Promise<SaveOutcome> {
    if (closed) throw new Error('the store is closed');
    if (queue.length >= maxWaiting) throw new UnavailableError('busy');
    const { promise, resolve, reject } = Promise.withResolvers<SaveOutcome>();
    queue.push({ message, resolve, reject, since: Date.now() });
    // After the poll phase, so that all requests received by then share the transaction.
    flushing ??= new Promise<void>((start) => setImmediate(start)).then(flush);
    return promise;
  }

  const transact = <Result>(operation: Operation<Result>): Promise<Result> =>
    withClient(others, async (client) => {
      await client.query(beginText);
      const result = await runOnClient(client, operation);
      await client.query('COMMIT');
      return result;
    });
  const run = <Result>(operation: Operation<Result>): Promise<Result> =>
    withClient(others, (client) => runOnClient(client, operation));

  /** See `Store.findReceipt`. Reads first, so that a message that is not stored waits for no other transaction. */
  async function confirm(id: string, contentHash: () => string): Promise<StoredReceipt | undefined> {
    try {
      return await withClient(others, async (client) => {
        const receipt = await runOnClient(client, findReceipt(id, contentHash), savingMs);
        if (receipt === undefined) return undefined;
        await runOnClient(client, begin(markRepeated(id, postgresDialect)), savingMs);
        await commit(client);
        return receipt;
      });
    } catch (error) {
      throw toUnavailable(error);
    }
  }

  async function findIssue(): Promise<StoreIssue | undefined> {
    try {
      const limited: LimitedQuery = {
        text: "SELECT current_setting('transaction_read_only') AS setting",
        query_timeout: savingMs,
      };
      const { rows } = await withClient(others, (client) => client.query(limited));
      return rows[0]?.setting === 'on' ? 'readOnly' : undefined;
    } catch {
      return 'lost';
    }
  }

  async function compact(): Promise<void> {
    const warnings: string[] = [];
    await withUnlimited(async (client) => {
      // Such as of a table that belongs to another user, and is skipped.
      client.on('notice', ({ severity, message = 'a warning' }) => {
        if (severity === 'WARNING') warnings.push(message);
      });
      // Locks each table while it is written anew.
      await client.query(`VACUUM FULL ${tables.join(', ')}`);
    });
    if (warnings.length > 0) throw new Error(warnings.join('; '));
  }

  async function readSharedRows(): ReturnType<MessageStore['readSharedRows']> {
    // A copy would lack the columns that this version does not know.
    if (isNewer) throw new Error('the tables are those of a newer synpunkt, which can copy them');
    return run(copy.readSharedRows());
  }

  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    closed = true;
    await flushing;
    await Promise.all([saving.end(), others.end()]);
  }

  return {
    save,
    findReceipt: confirm,
    // However many ask, other statements find a client.
    findIssue: shareRunning(findIssue),
    find: (key) => run(find(key)),
    erase: (references, erasure) => transact(erase(references, erasure, new Date())),
    claim: (...options) => run(outbox.claim(postgresDialect, ...options)),
    markDelivered: (delivery, diaryNumber) => transact(outbox.markDelivered(postgresDialect, delivery, diaryNumber)),
    markFailed: (delivery, error, delayMs) => run(outbox.markFailed(postgresDialect, delivery, error, delayMs)),
    listUndelivered: (options) => run(outbox.listUndelivered(postgresDialect, options)),
    countUndelivered: (form) => run(outbox.countUndelivered(postgresDialect, form)),
    resend: (id) => run(outbox.resend(postgresDialect, id)),
    giveUp: (id) => run(outbox.giveUp(postgresDialect, id)),
    countDaily: (key, id, max) => transact(countDaily({ key, id, max, day: today(new Date()) })),
    countedToday: (key) => run(countedToday(key, today(new Date()))),
    summarizeDays: (...options) => run(summarizeDays(...options)),
    lastDigest: (key) => run(lastDigest(key)),
    markDigest: (key, day) => run(markDigest(key, day)),
    readRows: (after, limit) => run(copy.readRows(after, limit)),
    writeRows: (rows) => transact(copy.writeRows(rows)),
    readIds: (after, count) => run(copy.readIds(after, count)),
    readSharedRows,
    writeSharedRows: (rows) => transact(copy.writeSharedRows(rows)),
    lastNumber: () => run(copy.lastNumber()),
    compact,
    close: () => (closing ??= close()),
  };
}

/** Lends a client of a pool to a function; one whose function rejects is destroyed, as its state is not known. */
async function withClient<Result>(pool: Pool, use: (client: ClientBase) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  // The error of a lost connection also rejects the query that runs; without a listener, the process ends.
  const ignore = (): void => {};
  client.on('error', ignore);
  try {
    const result = await use(client);
    client.release();
    client.off('error', ignore);
    return result;
  } catch (error) {
    // Keeps the listener, as the connection may fail once more while it is closed.
    client.release(true);
    throw error;
  }
}
