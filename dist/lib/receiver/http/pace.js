import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/pace.js
import { maxFileBytes, maxMessageBytes, sendingTime, slowestBytesPerMs } from "../../contract/message/limits.js";
var margin = 3e4;
function paceOf(form) {
  const timeout = form.timeout * 1e3;
  return {
    grace: timeout + margin,
    bytesPerMs: slowestBytesPerMs / 4,
    timeout: Math.ceil(sendingTime(timeout, maxFileBytes(form) + maxMessageBytes(form))) + margin
  };
}
var isTooSlow = ({ grace, bytesPerMs, timeout }, bytes, elapsed) => elapsed > timeout || bytes < (elapsed - grace) * bytesPerMs;
export {
  isTooSlow,
  paceOf
};
