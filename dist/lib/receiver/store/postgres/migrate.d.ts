import type { ClientBase } from 'pg';
/** All tables with what came from senders, or says when. */
export declare const tables: string[];
/**
 * Migrates the tables, and returns whether a newer version has. The next version leaves them usable for this one, so that
 * receivers of both may share them; rejects those of a later one. Rejects if there are no tables, and none may be created.
 */
export declare function migrate(client: Pick<ClientBase, 'query'>, create?: boolean): Promise<boolean>;
