import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/read-optional-file.js
import { readFile } from "node:fs/promises";
import { errorCode } from "../log.js";
async function readOptionalFile(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(errorCode(error)))
      return void 0;
    throw error;
  }
}
export {
  readOptionalFile
};
