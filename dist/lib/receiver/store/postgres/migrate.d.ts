import type { ClientBase } from 'pg';
/**
 * Migrates the tables in one transaction. Of several receivers that start at the same time, one migrates while the others
 * wait and then have nothing left to do.
 */
export declare function migrate(client: Pick<ClientBase, 'query'>): Promise<void>;
