import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/options/read-form-file.js
import { readConfig, readForm } from "../form/read-form.js";
import { readJsonFile } from "./read-json-file.js";
function readFormFile(path) {
  return readFile(path, readForm);
}
function readConfigFile(path) {
  return readFile(path, readConfig);
}
function readFile(path, read) {
  const file = readJsonFile(path);
  if (!file.ok)
    return { ok: false, issues: [file.issue], warnings: [] };
  const result = read(file.json, path);
  return { ...result, json: file.json, warnings: [...file.warnings, ...result.warnings] };
}
export {
  readConfigFile,
  readFormFile
};
