import { DatabaseSync } from 'node:sqlite';
/** Opens the data file and migrates it; a missing file is created, readable by its owner only. */
export declare function openDatabase(path: string): DatabaseSync;
/** Whether an error means that another process has locked the file. */
export declare const isBusy: (error: unknown) => boolean;
