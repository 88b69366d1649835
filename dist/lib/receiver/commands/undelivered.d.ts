import type { MessageStore, Undelivered } from '../store/store.js';
/** Lists all undelivered deliveries of a store, the oldest first. */
export declare function undeliveredIn(store: MessageStore): AsyncGenerator<Undelivered>;
/** Returns an issue for each reference that was not found, and is not in a state, such as undelivered. */
export declare const explainMissing: (references: readonly string[], found: ReadonlySet<string>, state: string) => readonly string[];
