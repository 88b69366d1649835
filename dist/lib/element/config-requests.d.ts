/**
 * The requests of config files that were made before the form was loaded, which takes its own out. By address as it is
 * written; without Map, which a page may have replaced.
 */
export declare const configRequests: Record<string, Promise<Response> | undefined>;
