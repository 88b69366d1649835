import type { DatabaseSync } from 'node:sqlite';
import type { Dialect, Script } from '../script.js';
/** The dialect of SQLite. Its transactions lock the whole file, rows need no lock of their own. */
export declare const sqliteDialect: Dialect;
/** Creates the function that runs a script to its end. */
export declare function createSqliteRunner(database: DatabaseSync): <Result>(script: Script<Result>) => Result;
