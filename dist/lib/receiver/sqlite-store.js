import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./packages/KFBBGQTM.js";

// dist/lib/receiver/sqlite-store.js
import { setTimeout as setTimeoutAsync } from "node:timers/promises";
import { timeZone } from "../contract/values/date.js";
import { createFreeSpace, DiskFullError } from "./free-space.js";
import { isBusy, openDatabase } from "./sqlite-file.js";
var maxBatch = 256;
var maxWait = 5e3;
var retryMs = 50;
var lockedMs = 1e3;
var checkpointMs = 6e5;
var maxBatchBytes = 16 * 1024 * 1024;
function createSqliteStore({ path, ...spaceOptions }) {
  const database = openDatabase(path);
  const hasSpace = createFreeSpace(path, spaceOptions);
  const insertMessage = prepareInsert(database);
  let queue = [];
  let closed = false;
  const pending = /* @__PURE__ */ new Set();
  const checkpoints = setInterval(() => {
    try {
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch {
    }
  }, checkpointMs).unref();
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
      const saved = insertMessage(message);
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
      if (!await hasSpace())
        return "full";
      return await isLocked() ? "locked" : void 0;
    },
    close: () => closing ??= close()
  };
}
function batchSize(queue) {
  let bytes = 0;
  const firstExcess = queue.findIndex(({ message }) => {
    bytes += message.attachments.reduce((sum, { size }) => sum + size, 0);
    return bytes > maxBatchBytes;
  });
  return firstExcess === -1 ? maxBatch : Math.min(Math.max(firstExcess, 1), maxBatch);
}
function prepareInsert(database) {
  const find = database.prepare("SELECT digest, reference, received_at FROM messages WHERE id = ?");
  const nextNumber = database.prepare(`INSERT INTO given_numbers (year, last) VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last`);
  const insert = database.prepare(`INSERT INTO messages (id, year, number, received_at, form, version, language, page_url, page_title, sent_at, digest, answers, page)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING reference, received_at`);
  const insertAttachment = database.prepare(`INSERT INTO attachments (message_id, field, position, name, type, size, content)
     VALUES (?, ?, ?, ?, ?, ?, ?)`);
  return (message) => {
    const existing = find.get(message.id);
    if (existing) {
      return existing["digest"] === message.digest ? { outcome: "repeated", receipt: toReceipt(existing) } : { outcome: "conflict" };
    }
    const { id, receivedAt, form, version, language, page, sentAt, digest, values, attachments } = message;
    const year = swedishYear(receivedAt);
    const number = nextNumber.get(year)?.["last"] ?? null;
    const row = insert.get(id, year, number, receivedAt.toISOString(), form, version, language, page.url ?? null, page.title ?? null, sentAt, digest, JSON.stringify(values), JSON.stringify(page));
    for (const [field, files] of Map.groupBy(attachments, (file) => file.field)) {
      for (const [position, { name, type, size, content }] of files.entries()) {
        insertAttachment.run(id, field, position, name, type, size, content);
      }
    }
    return { outcome: "stored", receipt: toReceipt(row ?? {}) };
  };
}
var toReceipt = (row) => ({
  reference: String(row["reference"]),
  receivedAt: String(row["received_at"])
});
var yearFormat = new Intl.DateTimeFormat("en", { timeZone, year: "numeric" });
var swedishYear = (date) => Number(yearFormat.format(date));
export {
  createSqliteStore
};
