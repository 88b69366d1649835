import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./packages/KFBBGQTM.js";

// dist/lib/receiver/log.js
function errorCode(error) {
  if (!(error instanceof Error))
    return "unknown";
  if (error instanceof DOMException)
    return error.name;
  const { code, errcode, responseCode } = Object(error);
  return [code ?? error.name, errcode, responseCode].filter((part) => typeof part === "string" || typeof part === "number").join(" ");
}
export {
  errorCode
};
