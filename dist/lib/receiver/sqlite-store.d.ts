import type { Store } from './store.ts';
/**
 * Creates a store in a SQLite file.
 *
 * Messages that arrive at the same time are saved in one transaction, because syncing to disk takes the same time for one
 * message as for many. Each promise resolves after the transaction is on disk; a message that fails does not affect the
 * others.
 */
export declare function createSqliteStore({ path }: {
    readonly path: string;
}): Store;
