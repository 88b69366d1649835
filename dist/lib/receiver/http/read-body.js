import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/read-body.js
import { readBytes } from "./read-bytes.js";
var statuses = { tooLarge: 413, noMemory: 503, tooSlow: 408 };
var reject = (status) => ({ ok: false, status });
async function readBody({ headers, body }, limits) {
  if ((headers.get("content-encoding") ?? "identity").toLowerCase() !== "identity")
    return reject(415);
  if (Number(headers.get("content-length")) > limits.maxBytes)
    return reject(413);
  try {
    const result = await readBytes(body, limits);
    return result.ok ? result : reject(statuses[result.reason]);
  } catch {
    return reject(400);
  }
}
export {
  readBody,
  reject
};
