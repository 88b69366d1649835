import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/submit/match-files.js
import { getRaw } from "../../contract/values/evaluate-form.js";
function matchFiles(fields, values, files) {
  const filesByField = Map.groupBy(files, ({ name }) => name);
  const matched = fields.map((field) => {
    const infos = getRaw(values, field) ?? [];
    return { field, attachments: matchField(field, infos, filesByField.get(field) ?? []) };
  });
  const issues = matched.flatMap(({ field, attachments }) => attachments === void 0 ? [{ field, code: "invalid" }] : []);
  if (files.some(({ name }) => !fields.includes(name)))
    issues.push({ field: "values", code: "unexpected" });
  if (issues.length > 0)
    return { ok: false, issues };
  return { ok: true, attachments: matched.flatMap(({ attachments = [] }) => attachments) };
}
function matchField(field, infos, files) {
  const matched = infos.flatMap(({ name, type, size }, index) => {
    const { fileName, content } = files[index] ?? {};
    const isMatch = fileName !== void 0 && normalized(fileName) === normalized(name) && content?.byteLength === size;
    return isMatch ? [{ field, name, type, size, content }] : [];
  });
  return matched.length === infos.length && matched.length === files.length ? matched : void 0;
}
var normalized = (name) => name.replaceAll("%22", '"').normalize("NFC");
export {
  matchFiles
};
