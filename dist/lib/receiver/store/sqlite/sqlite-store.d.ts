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
 * Changes at the same time share a transaction, see `createWriter`. Each promise resolves after its change is on disk.
 */
export declare function createSqliteStore({ path, create, ...spaceOptions }: SqliteStoreOptions): MessageStore;
