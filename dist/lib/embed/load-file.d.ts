/**
 * Loads a part of the widget that was left out of the first file, and only if it is the very file that was built along
 * with it. In the script-tag build this stands in the place of every `import()`.
 *
 * Rejects when the file is missing or has been tampered with; the next call tries again.
 *
 * @param hash - SHA-384 of the file in base64.
 */
export declare function loadFile(name: string, hash: string): Promise<object>;
