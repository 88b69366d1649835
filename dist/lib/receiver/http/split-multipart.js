import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/split-multipart.js
import { reject } from "./read-body.js";
var maxHeaderBytes = 4096;
var headersEnd = Buffer.from("\r\n\r\n");
var lineEnd = Buffer.from("\r\n");
var closing = Buffer.from("--");
var headerLine = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\t\P{Cc}]*)$/u;
var parameter = /[ \t]*;[ \t]*([\w*-]+)=(?:"([^"]*)"|([^\s";]+))/y;
function splitMultipart(bytes, boundary, maxParts) {
  const delimiter = Buffer.from(`\r
--${boundary}`);
  const parts = [];
  const first = delimiter.subarray(startsWith(bytes, lineEnd, 0) ? 0 : lineEnd.length);
  if (!startsWith(bytes, first, 0))
    return reject(400);
  let position = first.length;
  while (!startsWith(bytes, closing, position)) {
    if (parts.length === maxParts)
      return reject(413);
    const headersSize = bytes.subarray(position, position + maxHeaderBytes).indexOf(headersEnd);
    if (!startsWith(bytes, lineEnd, position) || headersSize === -1)
      return reject(400);
    const names = parseHeaders(bytes.subarray(position + lineEnd.length, position + headersSize));
    const start = position + headersSize + headersEnd.length;
    const end = bytes.indexOf(delimiter, start);
    if (names === void 0 || end === -1)
      return reject(400);
    parts.push({ ...names, content: bytes.subarray(start, end) });
    position = end + delimiter.length;
  }
  const rest = bytes.subarray(position + closing.length);
  return rest.length === 0 || rest.equals(lineEnd) ? { ok: true, parts } : reject(400);
}
var startsWith = (bytes, start, at) => bytes.subarray(at, at + start.length).equals(start);
function parseHeaders(bytes) {
  const lines = decode(bytes)?.split("\r\n").map((line) => headerLine.exec(line));
  if (!lines?.every((line) => line !== null))
    return void 0;
  const [disposition = "", ...more] = lines.flatMap(([, name2 = "", value = ""]) => name2.toLowerCase() === "content-disposition" ? [value] : []);
  const parameters = more.length === 0 ? parseParameters(disposition) : void 0;
  const name = parameters?.get("name");
  return name === void 0 ? void 0 : { name, fileName: parameters?.get("filename") };
}
function parseParameters(disposition) {
  if (!/^form-data/i.test(disposition))
    return void 0;
  const parameters = /* @__PURE__ */ new Map();
  parameter.lastIndex = "form-data".length;
  while (parameter.lastIndex < disposition.length) {
    const [, key = "", quoted, plain = ""] = parameter.exec(disposition) ?? [];
    if (key === "" || parameters.has(key.toLowerCase()))
      return void 0;
    parameters.set(key.toLowerCase(), quoted ?? plain);
  }
  return parameters;
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
export {
  splitMultipart
};
