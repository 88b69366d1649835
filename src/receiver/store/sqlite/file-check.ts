import { statSync } from 'node:fs';

/** How long a result is used, in milliseconds. */
const cacheMs = 200;

/**
 * Creates the function that returns whether a path still is the file that it was. SQLite goes on writing to a file that was
 * moved, deleted or unmounted, and reports success, while nobody finds the messages any more.
 */
export function createFileCheck(path: string): () => boolean {
  const inode = inodeOf(path);
  let checkedAt = performance.now();
  let isSame = true;
  return () => {
    const now = performance.now();
    if (now - checkedAt > cacheMs) {
      checkedAt = now;
      isSame = inodeOf(path) === inode;
    }
    return isSame;
  };
}

const inodeOf = (path: string): string | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.dev} ${stats.ino}`;
};
