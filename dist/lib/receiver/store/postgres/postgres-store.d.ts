import { type MessageStore } from '../store.js';
/** Options of {@link createPostgresStore}. */
export interface PostgresStoreOptions {
    /** `postgres://user:password@host:5432/database?sslmode=verify-full` */
    readonly url: string;
    /** Whether the tables are created if they are missing. Default: true. */
    readonly create?: boolean | undefined;
}
/**
 * Creates a store in a PostgreSQL database, which many receivers may share, and migrates its tables. Rejects if the
 * database cannot be reached.
 *
 * Messages that arrive at the same time are saved in one transaction, by one client; another few serve everything else.
 * Nothing of a client's state outlives a transaction, so that a pooler may stand between.
 */
export declare function createPostgresStore({ url, create }: PostgresStoreOptions): Promise<MessageStore>;
