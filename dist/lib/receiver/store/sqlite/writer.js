import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/sqlite/writer.js
import { batchSize } from "../batch-size.js";
import { save } from "../operations/save.js";
import { createSqliteRunner, sqliteDialect } from "./run-script.js";
import { isBusy } from "./sqlite-file.js";
var maxWait = 5e3;
var retryMs = 50;
function createWriter(database) {
  const run = createSqliteRunner(database);
  let messages = [];
  let scripts = [];
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
    const batchScripts = scripts;
    messages = messages.slice(batch.length);
    scripts = [];
    if (messages.length > 0)
      schedule();
    commit(batch, batchScripts);
  }
  function waitForLock(error) {
    const now = Date.now();
    const isWaiting = ({ deadline }) => isBusy(error) && now < deadline;
    const failed = [...messages, ...scripts].filter((queued) => !isWaiting(queued));
    messages = messages.filter(isWaiting);
    scripts = scripts.filter(isWaiting);
    if (messages.length + scripts.length > 0) {
      scheduled = true;
      setTimeout(flush, retryMs * (0.5 + Math.random() / 2));
    }
    for (const { reject } of failed)
      reject(error);
  }
  function commit(batch, batchScripts) {
    try {
      const settlers = [...saveTogether(batch), ...batchScripts.map(runQueued)];
      database.exec("COMMIT");
      for (const settle of settlers)
        settle();
    } catch (error) {
      rollBack();
      for (const { reject } of [...batch, ...batchScripts])
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
  function runQueued({ script, resolve, reject }) {
    const ran = runInSavepoint(script);
    return ran.ok ? () => resolve(ran.result) : () => reject(ran.error);
  }
  function runInSavepoint(script) {
    database.exec("SAVEPOINT script");
    try {
      const result = run(script());
      database.exec("RELEASE script");
      return { ok: true, result };
    } catch (error) {
      if (!database.isTransaction)
        throw error;
      database.exec("ROLLBACK TO script; RELEASE script");
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
    transact(script) {
      const { promise, resolve, reject } = Promise.withResolvers();
      scripts.push({ script, resolve, reject, deadline: Date.now() + maxWait });
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
