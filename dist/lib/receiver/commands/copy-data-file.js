import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/copy-data-file.js
import { once } from "node:events";
import { closeSync, fsyncSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
async function copyDataFile(files) {
  const worker = new Worker(new URL(import.meta.url), { workerData: files });
  const [count] = await once(worker, "message");
  return count;
}
function vacuumInto({ source, target }) {
  const database = new DatabaseSync(source, { readOnly: true, timeout: 5e3 });
  try {
    database.prepare("VACUUM INTO ?").run(target);
  } finally {
    database.close();
  }
  const file = openSync(target, "r+");
  fsyncSync(file);
  closeSync(file);
  const copy = new DatabaseSync(target, { readOnly: true });
  try {
    if (copy.prepare("PRAGMA integrity_check").get()?.["integrity_check"] !== "ok")
      return void 0;
    return Number(copy.prepare("SELECT count(*) AS count FROM messages").get()?.["count"]);
  } finally {
    copy.close();
  }
}
if (!isMainThread)
  parentPort?.postMessage(vacuumInto(workerData));
export {
  copyDataFile
};
