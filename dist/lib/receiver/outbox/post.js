import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/post.js
import { once } from "node:events";
import { request } from "node:https";
import { Readable } from "node:stream";
import { createAddressGuard } from "./address-guard.js";
import { DeliveryError } from "./destination.js";
var maxBytes = 4096;
function createPost({ networks, resolve, ca } = {}) {
  const { lookup, checkHost } = createAddressGuard(networks, resolve);
  return async (url, { headers, body, signal, timeoutMs }) => {
    checkHost(new URL(url).hostname);
    const outgoing = request(url, {
      method: "POST",
      headers: { ...headers, "content-length": body.reduce((sum, { length }) => sum + length, 0) },
      signal,
      lookup,
      agent: false,
      ca
    });
    const abort = () => void outgoing.destroy(new DeliveryError("timeout"));
    let timer = setTimeout(abort, timeoutMs);
    outgoing.on("socket", (socket) => socket.once("secureConnect", () => clearTimeout(timer)));
    const waitForAnswer = () => {
      clearTimeout(timer);
      timer = setTimeout(abort, timeoutMs);
    };
    outgoing.on("finish", waitForAnswer);
    try {
      Readable.from(body).pipe(outgoing);
      const [response] = await once(outgoing, "response");
      outgoing.on("error", () => {
      });
      return { status: response.statusCode ?? 0, body: await readStart(response) };
    } finally {
      clearTimeout(timer);
      outgoing.off("finish", waitForAnswer).destroy();
    }
  };
}
async function readStart(response) {
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      size += chunk.length;
      if (size > maxBytes)
        return "";
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
  } catch {
    return "";
  }
}
export {
  createPost
};
