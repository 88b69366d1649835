/**
 * Watches whether the content security policy of the page forbids requests to an address.
 *
 * @returns Ends the watch; resolves to whether a request was forbidden meanwhile.
 */
export declare function watchPolicy(address: string): () => Promise<boolean>;
