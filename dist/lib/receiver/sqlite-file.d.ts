import { DatabaseSync } from 'node:sqlite';
/** Opens the data file, and makes it first where there is none, readable by its owner alone. */
export declare function openDatabase(path: string): DatabaseSync;
