import type { Message } from './store.js';
/** Returns how many messages from the front of a queue the next transaction may contain, also where the queue is shorter. */
export declare function batchSize(queue: readonly {
    readonly message: Message;
}[]): number;
