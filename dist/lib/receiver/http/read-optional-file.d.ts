/** Reads a file; undefined if there is none. Rejects with any other error, such as that too many files are open. */
export declare function readOptionalFile(path: string): Promise<Buffer<ArrayBuffer> | undefined>;
