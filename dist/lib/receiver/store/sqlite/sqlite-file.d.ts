import { DatabaseSync } from 'node:sqlite';
/** The same afterwards, when each wait blocks all requests. */
export declare const busyMs = 10;
/**
 * Opens the data file and migrates it. A missing file is created, readable by its owner only; where it must not be, a file
 * without messages is left as it is, too.
 */
export declare function openDatabase(path: string, create?: boolean): DatabaseSync;
/** Whether an error means that another process has locked the file. */
export declare const isBusy: (error: unknown) => boolean;
