import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/sqlite/file-check.js
import { statSync } from "node:fs";
var cacheMs = 200;
function createFileCheck(path) {
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
var inodeOf = (path) => {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.dev} ${stats.ino}`;
};
export {
  createFileCheck
};
