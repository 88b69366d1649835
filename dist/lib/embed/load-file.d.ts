/**
 * Loads a lazy file if its digest is the one known at build time. In the script-tag build, this replaces `import()`.
 *
 * Rejects when the file is missing or has been tampered with; the next call tries again.
 *
 * @param integrity - SHA-384 digest, as in the `integrity` attribute.
 */
export declare function loadFile(fileName: string, integrity: string): Promise<object>;
