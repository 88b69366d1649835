import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Options of {@link createFreeSpace}. */
export interface FreeSpaceOptions {
  /** The space on the disk that messages leave free, in bytes; 0 for none. Default: 256 MiB. */
  readonly minFreeBytes?: number | undefined;
  /** Returns the free space of the disk with a folder, in bytes. Default: as the system reports it. */
  readonly freeBytes?: (folder: string) => Promise<number>;
}

/** The disk is nearly full, so that no more messages are saved. */
export class DiskFullError extends Error {
  override name = 'DiskFullError';
  /** As if the disk were full. */
  readonly code = 'ENOSPC';
}

/** How long a result is used, in milliseconds. */
const cacheMs = 2000;

const readFreeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** Creates the function that returns whether the disk of a file has enough free space. */
export function createFreeSpace(
  path: string,
  { minFreeBytes = 256 * 1024 * 1024, freeBytes = readFreeBytes }: FreeSpaceOptions,
): () => Promise<boolean> {
  let checkedAt = -Infinity;
  let result = Promise.resolve(true);

  async function check(): Promise<boolean> {
    try {
      return (await freeBytes(dirname(path))) >= minFreeBytes;
    } catch {
      // Some file systems report nothing; a disk that is full reports it when a message is saved.
      return true;
    }
  }

  return () => {
    const now = performance.now();
    if (now - checkedAt > cacheMs) {
      checkedAt = now;
      result = check();
    }
    return result;
  };
}
