import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/sqlite/file-check.js
import { accessSync, constants, statSync } from "node:fs";
var cacheMs = 200;
function createFileCheck(path) {
  const inode = inodeOf(path);
  let checkedAt = performance.now();
  let issue;
  function check() {
    if (inodeOf(path) !== inode)
      return "lost";
    return isWritable(path) ? void 0 : "readOnly";
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
function inodeOf(path) {
  try {
    const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
    return stats && `${stats.dev} ${stats.ino}`;
  } catch {
    return void 0;
  }
}
function isWritable(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
export {
  createFileCheck,
  inodeOf
};
