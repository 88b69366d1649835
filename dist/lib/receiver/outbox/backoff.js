import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/backoff.js
var firstMs = 15e3;
var longestMs = 36e5;
var undeliveredMs = 864e5;
function backoff(attempt, age, random = Math.random) {
  const delay = age >= undeliveredMs ? undeliveredMs : Math.min(firstMs * 2 ** (attempt - 1), longestMs);
  return Math.round(delay * (0.75 + random() / 2));
}
export {
  backoff
};
