import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/store/share-running.js
function shareRunning(call) {
  let running;
  return () => running ??= call().finally(() => {
    running = void 0;
  });
}
export {
  shareRunning
};
