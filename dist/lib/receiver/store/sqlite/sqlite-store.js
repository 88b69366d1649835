import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/sqlite/sqlite-store.js
import { setTimeout as setTimeoutAsync } from "node:timers/promises";
import { today } from "../../../contract/values/date.js";
import { createFreeSpace, DiskFullError } from "../free-space.js";
import * as copy from "../operations/copy.js";
import { countDaily, countedToday } from "../operations/daily.js";
import { erase, find } from "../operations/messages.js";
import * as outbox from "../operations/outbox.js";
import { findReceipt, markRepeated } from "../operations/save.js";
import { lastDigest, markDigest, summarizeDays } from "../operations/summary.js";
import { shareRunning } from "../share-running.js";
import { UnavailableError } from "../store.js";
import { createFileCheck } from "./file-check.js";
import { createSqliteRunner, sqliteDialect } from "./run-operation.js";
import { busyMs, isBusy, openDatabase } from "./sqlite-file.js";
import { createWriter, maxWait, retryMs } from "./writer.js";
var lockedMs = 1e3;
var checkpointMs = 6e5;
function createSqliteStore({ path, create, ...spaceOptions }) {
  const database = openDatabase(path, create);
  const hasSpace = createFreeSpace(path, spaceOptions);
  const findFileIssue = createFileCheck(path);
  const run = createSqliteRunner(database);
  const writer = createWriter(database);
  let closed = false;
  const pending = /* @__PURE__ */ new Set();
  const checkpoints = setInterval(checkpoint, checkpointMs).unref();
  function checkFile() {
    const issue = findFileIssue();
    if (issue !== void 0)
      throw new UnavailableError(issue);
  }
  async function save(message) {
    if (closed)
      throw new Error("the store is closed");
    checkFile();
    return finish(hasSpace().then((isEnough) => isEnough ? writer.save(message) : Promise.reject(new DiskFullError())));
  }
  async function transact(operation) {
    if (closed)
      throw new Error("the store is closed");
    return finish(writer.transact(operation));
  }
  async function finish(written) {
    pending.add(written);
    try {
      return await written;
    } finally {
      pending.delete(written);
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
  const isLockedNow = shareRunning(() => isLocked());
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
    database.exec(`PRAGMA busy_timeout = ${maxWait}`);
    try {
      database.exec("VACUUM");
    } finally {
      database.exec(`PRAGMA busy_timeout = ${busyMs}`);
    }
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
    async findReceipt(id, contentHash) {
      checkFile();
      const receipt = run(findReceipt(id, contentHash));
      if (receipt === void 0)
        return void 0;
      await transact(() => markRepeated(id, sqliteDialect));
      return receipt;
    },
    async findIssue() {
      const issue = findFileIssue();
      if (issue !== void 0)
        return issue;
      if (!await hasSpace())
        return "full";
      return await isLockedNow() ? "locked" : void 0;
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
    listUndelivered: async (options) => run(outbox.listUndelivered(sqliteDialect, options)),
    countUndelivered: async (form) => run(outbox.countUndelivered(sqliteDialect, form)),
    resend: (id) => transact(() => outbox.resend(sqliteDialect, id)),
    giveUp: (id) => transact(() => outbox.giveUp(sqliteDialect, id)),
    countDaily: (key, id, max) => transact(() => countDaily({ key, id, max, day: today(/* @__PURE__ */ new Date()) })),
    countedToday: async (key) => run(countedToday(key, today(/* @__PURE__ */ new Date()))),
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
    close: () => closing ??= close()
  };
}
export {
  createSqliteStore
};
