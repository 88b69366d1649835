import type { ClientBase } from 'pg';
import type { Dialect, Script } from '../script.js';
/** What PostgreSQL calls differently. */
export declare const postgresDialect: Dialect;
/** Runs a script on a client, statement by statement. */
export declare function runOnClient<Result>(client: Pick<ClientBase, 'query'>, script: Script<Result>): Promise<Result>;
