import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/sqlite/writer.js
import { batchSize } from "../batch-size.js";
import { save } from "../operations/save.js";
import { createSqliteRunner, sqliteDialect } from "./run-operation.js";
import { isBusy } from "./sqlite-file.js";
var maxWait = 5e3;
var retryMs = 50;
function createWriter(database) {
  const run = createSqliteRunner(database);
  let messages = [];
  let operations = [];
  let scheduled = false;
  function schedule() {
    if (scheduled)
      return;
    scheduled = true;
    setImmediate(flush);
  }
  function flush() {
    scheduled = false;
    try {
      database.exec("BEGIN IMMEDIATE");
    } catch (error) {
      waitForLock(error);
      return;
    }
    const batch = messages.slice(0, batchSize(messages));
    const batchOperations = operations;
    messages = messages.slice(batch.length);
    operations = [];
    if (messages.length > 0)
      schedule();
    commit(batch, batchOperations);
  }
  function waitForLock(error) {
    const now = Date.now();
    const isWaiting = ({ deadline }) => isBusy(error) && now < deadline;
    const failed = [...messages, ...operations].filter((queued) => !isWaiting(queued));
    messages = messages.filter(isWaiting);
    operations = operations.filter(isWaiting);
    if (messages.length + operations.length > 0) {
      scheduled = true;
      setTimeout(flush, retryMs * (0.5 + Math.random() / 2));
    }
    for (const { reject } of failed)
      reject(error);
  }
  function commit(batch, batchOperations) {
    try {
      const settlers = [...saveTogether(batch), ...batchOperations.map(runQueued)];
      database.exec("COMMIT");
      for (const settle of settlers)
        settle();
    } catch (error) {
      rollBack();
      for (const { reject } of [...batch, ...batchOperations])
        reject(error);
    }
  }
  function saveTogether(batch) {
    if (batch.length === 0)
      return [];
    const saved = runInSavepoint(() => save(batch.map(({ message }) => message), sqliteDialect));
    if (saved.ok) {
      return batch.map(({ resolve }, index) => () => resolve(saved.result[index] ?? { outcome: "conflict" }));
    }
    return batch.length > 1 ? batch.flatMap((queued) => saveTogether([queued])) : batch.map(({ reject }) => () => reject(saved.error));
  }
  function runQueued({ operation, resolve, reject }) {
    const ran = runInSavepoint(operation);
    return ran.ok ? () => resolve(ran.result) : () => reject(ran.error);
  }
  function runInSavepoint(operation) {
    database.exec("SAVEPOINT operation");
    try {
      const result = run(operation());
      database.exec("RELEASE operation");
      return { ok: true, result };
    } catch (error) {
      if (!database.isTransaction)
        throw error;
      database.exec("ROLLBACK TO operation; RELEASE operation");
      return { ok: false, error };
    }
  }
  function rollBack() {
    try {
      if (database.isTransaction)
        database.exec("ROLLBACK");
    } catch {
    }
  }
  return {
    save(message) {
      const { promise, resolve, reject } = Promise.withResolvers();
      messages.push({ message, resolve, reject, deadline: Date.now() + maxWait });
      schedule();
      return promise;
    },
    transact(operation) {
      const { promise, resolve, reject } = Promise.withResolvers();
      operations.push({
        operation,
        resolve,
        reject,
        deadline: Date.now() + maxWait
      });
      schedule();
      return promise;
    }
  };
}
export {
  createWriter,
  maxWait,
  retryMs
};
