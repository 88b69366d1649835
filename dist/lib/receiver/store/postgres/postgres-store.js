import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/postgres/postgres-store.js
import { today } from "../../../contract/values/date.js";
import { batchSize } from "../batch-size.js";
import * as copy from "../operations/copy.js";
import { countDaily, countedToday } from "../operations/daily.js";
import { erase, find } from "../operations/messages.js";
import * as outbox from "../operations/outbox.js";
import { findReceipt, markRepeated } from "../operations/save.js";
import { lastDigest, markDigest, summarizeDays } from "../operations/summary.js";
import { shareRunning } from "../share-running.js";
import { UnavailableError } from "../store.js";
import { begin, commit, commitBatch, toUnavailable } from "./commit-batch.js";
import { migrate, tables } from "./migrate.js";
import { beginText, postgresDialect, runOnClient, savingMs, statementMs } from "./run-operation.js";
var maxWaiting = 2e3;
var maxWait = 5e3;
var connectMs = 2e3;
var lostCodes = /* @__PURE__ */ new Set(["connection", "unknown-outcome"]);
async function createPostgresStore({ url, create = true }) {
  const { default: pg } = await import("../../packages/TQO2YMRR.js");
  const config = {
    connectionString: url,
    connectionTimeoutMillis: connectMs,
    application_name: "synpunkt",
    keepAlive: true,
    pipeline: true
  };
  const createPool = (max, limitMs) => {
    const pool = new pg.Pool({ ...config, max, query_timeout: limitMs });
    pool.on("error", () => {
    });
    return pool;
  };
  async function withUnlimited(use) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMs, keepAlive: true });
    client.on("error", () => {
    });
    await client.connect();
    try {
      return await use(client);
    } finally {
      await client.end();
    }
  }
  const saving = createPool(1, savingMs);
  const others = createPool(4, statementMs);
  let isNewer;
  try {
    isNewer = await withUnlimited((client) => migrate(client, create));
  } catch (error) {
    await Promise.all([saving.end(), others.end()]);
    throw error;
  }
  let queue = [];
  let closed = false;
  let flushing;
  async function flush() {
    while (queue.length > 0) {
      rejectOld();
      const batch = queue.slice(0, batchSize(queue));
      queue = queue.slice(batch.length);
      if (batch.length > 0)
        await saveBatch(batch);
    }
    flushing = void 0;
  }
  function rejectOld() {
    const now = Date.now();
    const { old = [], fresh = [] } = Object.groupBy(queue, ({ since }) => now - since > maxWait ? "old" : "fresh");
    queue = fresh;
    for (const { reject } of old)
      reject(new UnavailableError("busy"));
  }
  async function saveBatch(batch) {
    try {
      const messages = batch.map(({ message }) => message);
      const settled = await withClient(saving, (client) => commitBatch(client, messages));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const result = settled[index];
        if (result?.status === "fulfilled")
          resolve(result.value);
        else
          reject(result?.reason);
      }
    } catch (error) {
      const reason = toUnavailable(error);
      for (const { reject } of batch)
        reject(reason);
      if (lostCodes.has(reason.code))
        rejectWaiting(reason);
    }
  }
  function rejectWaiting(reason) {
    const waiting = queue;
    queue = [];
    for (const { reject } of waiting)
      reject(reason);
  }
  async function save(message) {
    if (closed)
      throw new Error("the store is closed");
    if (queue.length >= maxWaiting)
      throw new UnavailableError("busy");
    const { promise, resolve, reject } = Promise.withResolvers();
    queue.push({ message, resolve, reject, since: Date.now() });
    flushing ??= new Promise((start) => setImmediate(start)).then(flush);
    return promise;
  }
  const transact = (operation) => withClient(others, async (client) => {
    await client.query(beginText);
    const result = await runOnClient(client, operation);
    await client.query("COMMIT");
    return result;
  });
  const run = (operation) => withClient(others, (client) => runOnClient(client, operation));
  async function confirm(id, contentHash) {
    try {
      return await withClient(others, async (client) => {
        const receipt = await runOnClient(client, findReceipt(id, contentHash), savingMs);
        if (receipt === void 0)
          return void 0;
        await runOnClient(client, begin(markRepeated(id, postgresDialect)), savingMs);
        await commit(client);
        return receipt;
      });
    } catch (error) {
      throw toUnavailable(error);
    }
  }
  async function findIssue() {
    try {
      const limited = {
        text: "SELECT current_setting('transaction_read_only') AS setting",
        query_timeout: savingMs
      };
      const { rows } = await withClient(others, (client) => client.query(limited));
      return rows[0]?.setting === "on" ? "readOnly" : void 0;
    } catch {
      return "lost";
    }
  }
  async function compact() {
    const warnings = [];
    await withUnlimited(async (client) => {
      client.on("notice", ({ severity, message = "a warning" }) => {
        if (severity === "WARNING")
          warnings.push(message);
      });
      await client.query(`VACUUM FULL ${tables.join(", ")}`);
    });
    if (warnings.length > 0)
      throw new Error(warnings.join("; "));
  }
  async function readSharedRows2() {
    if (isNewer)
      throw new Error("the tables are those of a newer synpunkt, which can copy them");
    return run(copy.readSharedRows());
  }
  let closing;
  async function close() {
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
    erase: (references, erasure) => transact(erase(references, erasure, /* @__PURE__ */ new Date())),
    claim: (...options) => run(outbox.claim(postgresDialect, ...options)),
    markDelivered: (delivery, diaryNumber) => transact(outbox.markDelivered(postgresDialect, delivery, diaryNumber)),
    markFailed: (delivery, error, delayMs) => run(outbox.markFailed(postgresDialect, delivery, error, delayMs)),
    listUndelivered: (options) => run(outbox.listUndelivered(postgresDialect, options)),
    countUndelivered: (form) => run(outbox.countUndelivered(postgresDialect, form)),
    resend: (id) => run(outbox.resend(postgresDialect, id)),
    giveUp: (id) => run(outbox.giveUp(postgresDialect, id)),
    countDaily: (key, id, max) => transact(countDaily({ key, id, max, day: today(/* @__PURE__ */ new Date()) })),
    countedToday: (key) => run(countedToday(key, today(/* @__PURE__ */ new Date()))),
    summarizeDays: (...options) => run(summarizeDays(...options)),
    lastDigest: (key) => run(lastDigest(key)),
    markDigest: (key, day) => run(markDigest(key, day)),
    readRows: (after, limit) => run(copy.readRows(after, limit)),
    writeRows: (rows) => transact(copy.writeRows(rows)),
    readIds: (after, count) => run(copy.readIds(after, count)),
    readSharedRows: readSharedRows2,
    writeSharedRows: (rows) => transact(copy.writeSharedRows(rows)),
    lastNumber: () => run(copy.lastNumber()),
    compact,
    close: () => closing ??= close()
  };
}
async function withClient(pool, use) {
  const client = await pool.connect();
  const ignore = () => {
  };
  client.on("error", ignore);
  try {
    const result = await use(client);
    client.release();
    client.off("error", ignore);
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
export {
  createPostgresStore
};
