import { type Operation } from '../operation.js';
import type { Erasure, StoredMessage } from '../store.js';
/** See `MessageStore.find`. */
export declare function find(key: string): Operation<StoredMessage | undefined>;
/** See `MessageStore.erase`; in a transaction of the caller. */
export declare function erase(references: readonly string[], { by, reason }: Erasure, now: Date): Operation<readonly string[]>;
