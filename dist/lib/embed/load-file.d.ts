/**
 * Loads a lazy file if its digest is the one known at build time. In the script-tag build, this replaces `import()`.
 *
 * Rejects when the file is missing or has been tampered with; the next call tries again. By then the first file has been
 * refreshed in the cache, so that a reload of the page finds the files of another build.
 *
 * @param digest - SHA-256 digest, as in the `integrity` attribute; the name of the file ends with its beginning.
 */
export declare function loadFile(name: string, digest: string): Promise<object>;
