/**
 * Creates the function that returns whether a path still is the file that it was. SQLite goes on writing to a file that was
 * moved, deleted or unmounted, and reports success, while nobody finds the messages any more.
 */
export declare function createFileCheck(path: string): () => boolean;
