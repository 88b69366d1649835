/** Returns the compressed bytes of a file. */
export type CompressOnce = (key: string, bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;
/** Creates the function that compresses each file once, on its first request. Its key stands for its bytes. */
export declare function createCompressOnce(): CompressOnce;
/** Whether a list of encodings contains brotli, or everything else, with a weight above 0 (RFC 9110 §12.5.3). */
export declare function acceptsBrotli(header: string): boolean;
