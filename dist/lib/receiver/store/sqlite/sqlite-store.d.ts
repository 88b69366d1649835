import { type FreeSpaceOptions } from '../free-space.js';
import { type MessageStore } from '../store.js';
/** Options of {@link createSqliteStore}. */
export interface SqliteStoreOptions extends FreeSpaceOptions {
    /** Path of the data file. */
    readonly path: string;
    /** Whether the file is created if it is missing. Default: true. */
    readonly create?: boolean | undefined;
}
/**
 * Creates a store in a SQLite file.
 *
 * Messages that arrive at the same time are saved in one transaction, because syncing to disk takes the same time for one
 * message as for many. Each promise resolves after the transaction is on disk; a message that fails does not affect the
 * others. While another process has locked the file, they wait without blocking the thread.
 */
export declare function createSqliteStore({ path, create, ...spaceOptions }: SqliteStoreOptions): MessageStore;
