/**
 * Reads a file; resolves to a copy in memory, or to the file itself if it is large. Rejects if it cannot be read, as after
 * it was changed or removed.
 */
export declare function readFile(file: File): Promise<File>;
/** Whether a file can be read. */
export declare const isReadable: (file: File) => Promise<boolean>;
