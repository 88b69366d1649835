/** Returns the compressed bytes of a file. */
export type CompressOnce = (key: string, bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;
/** Creates the function that compresses each file once, on its first request; the key must identify the bytes. */
export declare function createCompressOnce(): CompressOnce;
/** Whether an `Accept-Encoding` header accepts brotli, as `br` or `*` with a weight above 0 (RFC 9110 §12.5.3). */
export declare function acceptsBrotli(header: string): boolean;
