import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/read-json.js
import { readBody, reject } from "./read-body.js";
var jsonType = /^application\/json[ \t]*(?:;[ \t]*charset=(?:utf-8|"utf-8")[ \t]*)?$/i;
async function readJson(request, { maxDepth, ...limits }) {
  if (!jsonType.test(request.headers.get("content-type") ?? ""))
    return reject(415);
  const body = await readBody(request, limits);
  return body.ok ? parseJson(body.bytes, maxDepth) : body;
}
function parseJson(bytes, maxDepth) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (isTooDeep(text, maxDepth))
      return reject(400);
    const value = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return reject(400);
  }
}
function isTooDeep(text, maxDepth) {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === "\\")
        index++;
      else if (character === '"')
        quoted = false;
    } else if (character === '"')
      quoted = true;
    else if (character === "{" || character === "[") {
      depth++;
      if (depth > maxDepth)
        return true;
    } else if (character === "}" || character === "]")
      depth--;
  }
  return false;
}
export {
  parseJson,
  readJson
};
