import { accessSync, constants, statSync } from 'node:fs';
import type { StoreIssue } from '../store.ts';

/** How long a result is used, in milliseconds. */
const cacheMs = 200;

/**
 * Creates the function that returns whether a path is no longer the file that it was, or cannot be written. SQLite goes on
 * writing to a file that was moved, deleted or unmounted, and reports success, while nobody finds the messages any more.
 */
export function createFileCheck(path: string): () => StoreIssue | undefined {
  const inode = inodeOf(path);
  let checkedAt = performance.now();
  let issue: StoreIssue | undefined;

  function check(): StoreIssue | undefined {
    if (inodeOf(path) !== inode) return 'lost';
    return isWritable(path) ? undefined : 'readOnly';
  }

  return () => {
    const now = performance.now();
    if (now - checkedAt > cacheMs) {
      checkedAt = now;
      issue = check();
    }
    return issue;
  };
}

/** Identifies a file; undefined for one that is missing, or cannot be looked at. */
export function inodeOf(path: string): string | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
    return stats && `${stats.dev} ${stats.ino}`;
  } catch {
    // Such as a folder that may not be read.
    return undefined;
  }
}

/** Whether a file can be written: its permissions, and the file system, allow it. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
