import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/file-fields.js
import { maxFileBytes } from "../../contract/message/limits.js";
import { flattenInputs } from "../../contract/values/flatten-inputs.js";
function findFileFields(form) {
  const inputs = flattenInputs(form.fields).flatMap(({ input }) => input.type === "file" ? [input] : []);
  return {
    names: inputs.map(({ name }) => name),
    maxFileBytes: maxFileBytes(form),
    maxParts: 1 + 2 * inputs.reduce((total, { maxFiles }) => total + maxFiles, 0)
  };
}
export {
  findFileFields
};
