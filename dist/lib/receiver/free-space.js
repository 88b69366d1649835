import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
/** The disk is nearly full, so that no more messages are saved. */
export class DiskFullError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'DiskFullError';
        /** As if the disk were full. */
        this.code = 'ENOSPC';
    }
}
/** How long a result is used, in milliseconds. */
const cacheMs = 2000;
const readFreeBytes = async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
};
/** Creates the function that returns whether the disk of a file has enough free space. */
export function createFreeSpace(path, { minFreeBytes = 256 * 1024 * 1024, freeBytes = readFreeBytes }) {
    let checkedAt = -Infinity;
    let result = Promise.resolve(true);
    async function check() {
        try {
            return (await freeBytes(dirname(path))) >= minFreeBytes;
        }
        catch {
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
