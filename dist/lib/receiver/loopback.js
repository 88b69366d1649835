import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./packages/KFBBGQTM.js";

// dist/lib/receiver/loopback.js
var isLoopback = (host) => /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1|\[::1\]|localhost)$/i.test(host);
export {
  isLoopback
};
