import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/destination.js
var DeliveryError = class extends Error {
  constructor(code) {
    super(code);
    this.name = "DeliveryError";
    this.code = code;
  }
};
export {
  DeliveryError
};
