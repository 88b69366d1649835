import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/read-bytes.js
import { isTooSlow } from "./pace.js";
var tick = 1e3;
async function readBytes(stream, { maxBytes, reservation, pace }) {
  let chunks = [];
  let size = 0;
  let hasMemory = true;
  const slow = Promise.withResolvers();
  let elapsed = 0;
  const timer = setInterval(() => {
    elapsed += tick;
    if (pace && isTooSlow(pace, size, elapsed))
      slow.resolve("tooSlow");
  }, tick);
  const iterator = stream?.[Symbol.asyncIterator]();
  try {
    for (; ; ) {
      const next = await Promise.race([iterator?.next(), slow.promise]);
      if (next === "tooSlow")
        return { ok: false, reason: "tooSlow" };
      if (next === void 0 || next.done)
        break;
      size += next.value.byteLength;
      if (size > maxBytes)
        return { ok: false, reason: "tooLarge" };
      if (hasMemory && reservation?.reserve(next.value.byteLength) === false) {
        hasMemory = false;
        chunks = [];
        reservation.release();
      }
      if (hasMemory)
        chunks.push(next.value);
    }
    return hasMemory ? { ok: true, bytes: Buffer.concat(chunks, size) } : { ok: false, reason: "noMemory" };
  } finally {
    clearInterval(timer);
    iterator?.return?.().catch(() => {
    });
  }
}
export {
  readBytes
};
