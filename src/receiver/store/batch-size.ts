import type { Message } from './store.ts';

/** Maximum number of messages in a transaction; limits how long it locks the store. */
const maxBatch = 256;
/** Maximum size of the attachments in a transaction with more than one message, for the same reason. */
const maxBatchBytes = 16 * 1024 * 1024;

/** Returns how many messages from the front of a queue the next transaction may contain, also where the queue is shorter. */
export function batchSize(queue: readonly { readonly message: Message }[]): number {
  let bytes = 0;
  const firstExcess = queue.findIndex(({ message }) => {
    bytes += message.attachments.reduce((sum, { size }) => sum + size, 0);
    return bytes > maxBatchBytes;
  });
  return firstExcess === -1 ? maxBatch : Math.min(Math.max(firstExcess, 1), maxBatch);
}
