/** A status that is not a success. */
export declare class StatusError extends Error {
    readonly status: number;
    constructor(status: number);
}
/** Fetches the JSON at an address. */
export declare const fetchJson: (address: string, cache?: RequestCache) => Promise<unknown>;
/** Reads the JSON of a response. Rejects when its status is not a success. */
export declare function readJson(response: Response): Promise<unknown>;
