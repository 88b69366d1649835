import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/node-request.js
var maxBytes = 65536;
var plainHost = /^[a-z\d.-]+(?::\d+)?$/i;
function readPost(incoming, path) {
  const { method, url, headers, headersDistinct } = incoming;
  const isPost = method === "POST" && url === path && plainHost.test(headers.host ?? "");
  if (!isPost || !(Number(headers["content-length"]) <= maxBytes))
    return void 0;
  return {
    method,
    pathname: path,
    headers: { get: (name) => headersDistinct[name]?.join(", ") ?? null },
    // An iterator that is left would close the connection before the response is written.
    body: incoming.iterator({ destroyOnReturn: false })
  };
}
function writeResponse(outgoing, { status, headers, body }) {
  const text = body ?? "";
  outgoing.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) }).end(text);
}
export {
  readPost,
  writeResponse
};
