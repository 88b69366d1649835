/** Reads a file; undefined if there is none. Rejects with any other error, such as that too many files are open. */
export declare function readIfThere(path: string): Promise<Buffer<ArrayBuffer> | undefined>;
