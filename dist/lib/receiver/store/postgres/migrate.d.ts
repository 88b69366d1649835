import type { ClientBase } from 'pg';
/** All tables with what came from senders, or says when. */
export declare const tables: string[];
/**
 * Migrates the tables in one transaction. Of several receivers that start at the same time, one migrates while the others
 * wait and then have nothing left to do. Rejects if there are no tables, and none may be created.
 */
export declare function migrate(client: Pick<ClientBase, 'query'>, create?: boolean): Promise<void>;
