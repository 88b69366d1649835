import { once } from 'node:events';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

interface DataFiles {
  readonly source: string;
  /** An empty file. */
  readonly target: string;
}

/**
 * Copies a data file in a thread of its own, so that this one handles signals meanwhile. Resolves to the number of messages
 * in the copy, or to undefined if that is damaged.
 */
export async function copyDataFile(files: DataFiles): Promise<number | undefined> {
  const worker = new Worker(new URL(import.meta.url), { workerData: files });
  // Rejects with an error of the thread.
  const [count]: (number | undefined)[] = await once(worker, 'message');
  return count;
}

/**
 * Writes the copy in one read transaction, which no writer of the source has to wait for, nor makes start anew. It has no
 * free pages, which may contain what was deleted.
 */
function vacuumInto({ source, target }: DataFiles): number | undefined {
  const database = new DatabaseSync(source, { readOnly: true, timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run(target);
  } finally {
    database.close();
  }
  const file = openSync(target, 'r+');
  fsyncSync(file);
  closeSync(file);
  const copy = new DatabaseSync(target, { readOnly: true });
  try {
    if (copy.prepare('PRAGMA integrity_check').get()?.['integrity_check'] !== 'ok') return undefined;
    return Number(copy.prepare('SELECT count(*) AS count FROM messages').get()?.['count']);
  } finally {
    copy.close();
  }
}

// The thread runs this file again.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
if (!isMainThread) parentPort?.postMessage(vacuumInto(workerData));
