import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/submit/compute-content-hash.js
import { hash } from "node:crypto";
function computeContentHash({ sentAt: _, ...content }, attachments) {
  const hashed = attachments.length === 0 ? content : { ...content, files: fileHashes(attachments) };
  return hash("sha256", JSON.stringify(sortKeys(hashed)));
}
function fileHashes(attachments) {
  const byField = Map.groupBy(attachments, ({ field }) => field);
  return Object.fromEntries([...byField].map(([field, files]) => [field, files.map((file) => hash("sha256", file.content))]));
}
function sortKeys(value) {
  if (Array.isArray(value))
    return value.map(sortKeys);
  if (typeof value !== "object" || value === null)
    return value;
  const sorted = Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1);
  return Object.fromEntries(sorted.map(([key, inner]) => [key, sortKeys(inner)]));
}
export {
  computeContentHash
};
