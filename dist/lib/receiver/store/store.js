import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/store/store.js
var unknownDestination = "unknown-destination";
var UnavailableError = class extends Error {
  constructor(code) {
    super(code);
    this.name = "UnavailableError";
    this.retryAfter = 5;
    this.code = code;
  }
};
export {
  UnavailableError,
  unknownDestination
};
