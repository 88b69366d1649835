/**
 * Listens for violations of the page's content security policy by requests to an address.
 *
 * @returns A function that stops listening and resolves to whether a request was blocked. Without a response it waits for the
 *   event, which may follow the failed request.
 */
export declare function watchPolicy(address: string): (hasResponse: boolean) => Promise<boolean>;
