/**
 * The config files requested before the form is loaded, by their address as written; the form removes the one that it reads.
 * Not a `Map`, which a page may have replaced.
 */
export declare const configRequests: Record<string, Promise<Response> | undefined>;
