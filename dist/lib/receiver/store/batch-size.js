import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/store/batch-size.js
var maxBatch = 256;
var maxBatchBytes = 16 * 1024 * 1024;
function batchSize(queue) {
  let bytes = 0;
  const firstExcess = queue.findIndex(({ message }) => {
    bytes += message.attachments.reduce((sum, { size }) => sum + size, 0);
    return bytes > maxBatchBytes;
  });
  return firstExcess === -1 ? maxBatch : Math.min(Math.max(firstExcess, 1), maxBatch);
}
export {
  batchSize
};
