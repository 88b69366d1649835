import type { Store } from './store.ts';
/**
 * Keeps messages in one SQLite file. Messages that wait at the same time share a transaction, as the disk takes as long
 * for one as for many; each is answered only after that transaction is on disk, and one that fails spoils no other.
 */
export declare function createSqliteStore({ path }: {
    readonly path: string;
}): Store;
