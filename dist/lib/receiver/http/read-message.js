import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/read-message.js
import { readBody, reject } from "./read-body.js";
import { parseJson, readJson } from "./read-json.js";
import { splitMultipart } from "./split-multipart.js";
async function readMessage(request, limits, memory) {
  const type = request.headers.get("content-type") ?? "";
  if (limits.names.length > 0 && /^multipart\/form-data[ \t]*(?:;|$)/i.test(type)) {
    return readMultipart(request, type, limits, memory.files);
  }
  const result = await readJson(request, { ...limits.message, pace: limits.pace, reservation: memory.text });
  return result.ok ? { ...result, files: [] } : result;
}
var multipartType = /^multipart\/form-data[ \t]*;[ \t]*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+,./:=?-]{1,70}))[ \t]*(?:;[ \t]*charset=utf-8[ \t]*)?$/i;
async function readMultipart(request, type, { message, maxFileBytes, maxParts, pace }, reservation) {
  const [, quoted, plain] = multipartType.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === void 0)
    return reject(400);
  const body = await readBody(request, { maxBytes: message.maxBytes + maxFileBytes, reservation, pace });
  if (!body.ok)
    return body;
  const multipart = splitMultipart(body.bytes, boundary, maxParts);
  if (!multipart.ok)
    return multipart;
  const messagePart = multipart.parts.find(({ name }) => name === "message");
  if (messagePart === void 0)
    return reject(400);
  if (messagePart.content.byteLength > message.maxBytes)
    return reject(413);
  const json = parseJson(messagePart.content, message.maxDepth);
  return json.ok ? { ...json, files: multipart.parts.filter((part) => part !== messagePart) } : json;
}
export {
  readMessage
};
