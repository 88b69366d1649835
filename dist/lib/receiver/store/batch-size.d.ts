import type { Message } from './store.js';
/** Returns how many messages from the front of a queue fit into the next transaction. */
export declare function batchSize(queue: readonly {
    readonly message: Message;
}[]): number;
