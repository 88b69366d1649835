import type { DatabaseSync } from 'node:sqlite';
import type { Dialect } from '../dialect.js';
import type { Operation } from '../operation.js';
/** The dialect of SQLite. Its transactions lock the whole file, rows need no lock of their own. */
export declare const sqliteDialect: Dialect;
/** Creates the function that runs an operation to its end. */
export declare function createSqliteRunner(database: DatabaseSync): <Result>(operation: Operation<Result>) => Result;
