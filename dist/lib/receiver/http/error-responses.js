import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/error-responses.js
import { STATUS_CODES } from "node:http";
import { problemBody, problemType } from "./problem-response.js";
var statuses = /* @__PURE__ */ new Map([
  ["ERR_HTTP_REQUEST_TIMEOUT", 408],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", 413],
  ["HPE_HEADER_OVERFLOW", 431]
]);
function respondToErrors(server) {
  const responses = /* @__PURE__ */ new WeakMap();
  server.prependListener("request", ({ socket }, response) => {
    responses.set(socket, response);
    response.once("close", () => responses.delete(socket));
  });
  server.on("clientError", (error, duplex) => {
    const socket = duplex;
    const hasResponse = responses.get(socket)?.headersSent === true;
    if (socket.writable && !hasResponse)
      socket.write(rawResponse(statuses.get(Object(error).code) ?? 400));
    socket.destroySoon();
  });
  server.on("checkExpectation", (_request, response) => {
    const body = problemBody(417);
    response.writeHead(417, headersFor(body)).end(body);
  });
}
var headersFor = (body) => ({
  "content-type": problemType,
  "content-length": String(Buffer.byteLength(body)),
  "access-control-allow-origin": "*",
  "cache-control": "no-store",
  connection: "close"
});
function rawResponse(status) {
  const body = problemBody(status);
  const lines = Object.entries(headersFor(body)).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n");
}
export {
  respondToErrors
};
