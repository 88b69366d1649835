/**
 * Watches whether the content security policy of the page forbids requests to an address.
 *
 * @returns Ends the watch; resolves to whether a request was forbidden meanwhile. The event may come after the request has
 * failed, so it is waited for, unless there was a response.
 */
export declare function watchPolicy(address: string): (hasResponse: boolean) => Promise<boolean>;
