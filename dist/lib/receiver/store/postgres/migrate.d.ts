import type { ClientBase } from 'pg';
/** The tables with data of senders, or times of messages. */
export declare const tables: string[];
/**
 * Migrates the tables, and returns whether a newer version has. The next version leaves them usable for this one, so that
 * receivers of both may share them; rejects those of a later one. Rejects if there are no tables, and none may be created.
 */
export declare function migrate(client: Pick<ClientBase, 'query'>, create?: boolean): Promise<boolean>;
