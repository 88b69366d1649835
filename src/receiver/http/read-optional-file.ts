import { readFile } from 'node:fs/promises';
import { errorCode } from '../log.ts';

/** Reads a file; undefined if there is none. Rejects with any other error, such as that too many files are open. */
export async function readOptionalFile(path: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(errorCode(error))) return undefined;
    throw error;
  }
}
