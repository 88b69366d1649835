import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/options/read-json-file.js
import { readFileSync } from "node:fs";
import { findDuplicateKeys, locateJsonError } from "./inspect-json.js";
function readJsonFile(path) {
  let text;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    return { ok: false, issue: `synpunkt: ${path} cannot be read${code}; name a file that exists and may be read` };
  }
  try {
    const json = JSON.parse(text);
    const warnings = findDuplicateKeys(text).map((warning) => `synpunkt: ${path}: ${warning}`);
    return { ok: true, json, warnings };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : "";
    const place = locateJsonError(text, error);
    const words = reason.replace(/ in JSON at position .*/, "");
    return { ok: false, issue: `synpunkt: ${path} is not JSON${place} (${words}); fix it there` };
  }
}
export {
  readJsonFile
};
