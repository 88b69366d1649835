import type { ClientBase, QueryConfig } from 'pg';
import type { Dialect } from '../dialect.js';
import type { Operation } from '../operation.js';
/** The dialect of PostgreSQL. */
export declare const postgresDialect: Dialect;
/** The statement that begins a transaction. */
export declare const beginText = "BEGIN ISOLATION LEVEL READ COMMITTED";
/** How long a statement may take without an answer, in milliseconds. */
export declare const statementMs = 10000;
/** The same for one that a sender waits for: the database hangs, and the message is to be sent again. */
export declare const savingMs = 2500;
/** A statement with a time limit of its own. */
export type LimitedQuery = QueryConfig & {
    readonly query_timeout: number;
};
/** Runs an operation on a client with pipelining, which sends at once what the operation yields together. */
export declare function runOnClient<Result>(client: Pick<ClientBase, 'query'>, operation: Operation<Result>, limitMs?: number): Promise<Result>;
