import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/store/free-space.js
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
var DiskFullError = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "DiskFullError";
    this.code = "ENOSPC";
  }
};
var cacheMs = 2e3;
var readFreeBytes = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};
function createFreeSpace(path, { minFreeBytes = 256 * 1024 * 1024, freeBytes = readFreeBytes }) {
  let checkedAt = -Infinity;
  let result = Promise.resolve(true);
  async function check() {
    try {
      return await freeBytes(dirname(path)) >= minFreeBytes;
    } catch {
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
export {
  DiskFullError,
  createFreeSpace
};
