import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/sqlite/sqlite-store.js
import { setTimeout as setTimeoutAsync } from "node:timers/promises";
import { today } from "../../../contract/values/date.js";
import { batchSize } from "../batch-size.js";
import { createFreeSpace, DiskFullError } from "../free-space.js";
import * as copy from "../operations/copy.js";
import { countDaily, countedToday } from "../operations/daily.js";
import { summarizeDay } from "../operations/summary.js";
import { erase, find } from "../operations/messages.js";
import * as outbox from "../operations/outbox.js";
import { save as saveMessages } from "../operations/save.js";
import { UnavailableError } from "../store.js";
import { createFileCheck } from "./file-check.js";
import { createSqliteRunner, sqliteDialect } from "./run-script.js";
import { busyMs, isBusy, openDatabase } from "./sqlite-file.js";
var maxWait = 5e3;
var retryMs = 50;
var lockedMs = 1e3;
var checkpointMs = 6e5;
function createSqliteStore({ path, create, ...spaceOptions }) {
  const database = openDatabase(path, create);
  const hasSpace = createFreeSpace(path, spaceOptions);
  const findFileIssue = createFileCheck(path);
  const run = createSqliteRunner(database);
  let queue = [];
  let closed = false;
  const pending = /* @__PURE__ */ new Set();
  const checkpoints = setInterval(checkpoint, checkpointMs).unref();
  function flush() {
    if (queue.length === 0)
      return;
    try {
      database.exec("BEGIN IMMEDIATE");
    } catch (error) {
      waitForLock(error);
      return;
    }
    const batch = queue.slice(0, batchSize(queue));
    queue = queue.slice(batch.length);
    if (queue.length > 0)
      setImmediate(flush);
    commit(batch);
  }
  function waitForLock(error) {
    const now = Date.now();
    const { waiting = [], failed = [] } = Object.groupBy(queue, ({ deadline }) => isBusy(error) && now < deadline ? "waiting" : "failed");
    queue = waiting;
    if (queue.length > 0)
      setTimeout(flush, retryMs * (0.5 + Math.random() / 2));
    for (const { reject } of failed)
      reject(error);
  }
  function commit(batch) {
    try {
      const settlers = batch.map(saveInTransaction);
      database.exec("COMMIT");
      for (const settle of settlers)
        settle();
    } catch (error) {
      rollBack();
      for (const { reject } of batch)
        reject(error);
    }
  }
  function saveInTransaction({ message, resolve, reject }) {
    database.exec("SAVEPOINT message");
    try {
      const [saved = { outcome: "conflict" }] = run(saveMessages([message], sqliteDialect));
      database.exec("RELEASE message");
      return () => resolve(saved);
    } catch (error) {
      if (!database.isTransaction)
        throw error;
      database.exec("ROLLBACK TO message; RELEASE message");
      return () => reject(error);
    }
  }
  function rollBack() {
    try {
      if (database.isTransaction)
        database.exec("ROLLBACK");
    } catch {
    }
  }
  function enqueue(message) {
    const { promise, resolve, reject } = Promise.withResolvers();
    queue.push({ message, resolve, reject, deadline: Date.now() + maxWait });
    if (queue.length === 1)
      setImmediate(flush);
    return promise;
  }
  async function save(message) {
    if (closed)
      throw new Error("the store is closed");
    const issue = findFileIssue();
    if (issue !== void 0)
      throw new UnavailableError(issue);
    const saved = hasSpace().then((isEnough) => isEnough ? enqueue(message) : Promise.reject(new DiskFullError()));
    pending.add(saved);
    try {
      return await saved;
    } finally {
      pending.delete(saved);
    }
  }
  async function isLocked(deadline = Date.now() + lockedMs) {
    try {
      database.exec("BEGIN IMMEDIATE; ROLLBACK");
      return false;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline)
        return true;
    }
    await setTimeoutAsync(retryMs);
    return isLocked(deadline);
  }
  async function transact(script, deadline = Date.now() + maxWait) {
    try {
      database.exec("BEGIN IMMEDIATE");
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline)
        throw error;
      await setTimeoutAsync(retryMs);
      return transact(script, deadline);
    }
    try {
      const result = run(script());
      database.exec("COMMIT");
      return result;
    } catch (error) {
      rollBack();
      throw error;
    }
  }
  async function wipe(deadline = Date.now() + maxWait) {
    if (closed)
      return false;
    if (checkpoint())
      return true;
    if (Date.now() > deadline)
      return false;
    await setTimeoutAsync(retryMs);
    return wipe(deadline);
  }
  function checkpoint() {
    try {
      return database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.["busy"] === 0;
    } catch {
      return false;
    }
  }
  async function compact() {
    database.exec(`PRAGMA busy_timeout = ${maxWait}; VACUUM; PRAGMA busy_timeout = ${busyMs}`);
    if (!await wipe())
      throw new Error("another program reads them, so that erased ones remain in the write-ahead log");
  }
  let closing;
  async function close() {
    closed = true;
    clearInterval(checkpoints);
    await Promise.allSettled(pending);
    database.close();
  }
  return {
    save,
    async findIssue() {
      const issue = findFileIssue();
      if (issue !== void 0)
        return issue;
      if (!await hasSpace())
        return "full";
      return await isLocked() ? "locked" : void 0;
    },
    find: async (key) => run(find(key)),
    async erase(references, erasure) {
      const erased = await transact(() => erase(references, erasure, /* @__PURE__ */ new Date()));
      await wipe();
      return erased;
    },
    claim: (...options) => transact(() => outbox.claim(sqliteDialect, ...options)),
    markDelivered: (delivery, diaryNumber) => transact(() => outbox.markDelivered(sqliteDialect, delivery, diaryNumber)),
    markFailed: (delivery, error, delayMs) => transact(() => outbox.markFailed(sqliteDialect, delivery, error, delayMs)),
    listUndelivered: async (...options) => run(outbox.listUndelivered(sqliteDialect, ...options)),
    countUndelivered: async () => run(outbox.countUndelivered(sqliteDialect)),
    resend: (id) => transact(() => outbox.resend(sqliteDialect, id)),
    countDaily: (key, id, max) => transact(() => countDaily(sqliteDialect, { key, id, max, day: today(/* @__PURE__ */ new Date()) })),
    countedToday: async (key) => run(countedToday(key, today(/* @__PURE__ */ new Date()))),
    summarizeDay: async (day) => run(summarizeDay(day)),
    readRows: async (after, limit) => run(copy.readRows(after, limit)),
    writeRows: (rows) => transact(() => copy.writeRows(rows)),
    readNumbers: async () => run(copy.readNumbers()),
    writeNumbers: (rows) => transact(() => copy.writeNumbers(rows)),
    lastNumber: async () => run(copy.lastNumber()),
    compact,
    close: () => closing ??= close()
  };
}
export {
  createSqliteStore
};
