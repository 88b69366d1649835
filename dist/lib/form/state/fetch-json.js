import { timeout } from '../../element/timeout.js';
/** A status that is not a success. */
export class StatusError extends Error {
    constructor(status) {
        super(`status ${status}`);
        this.status = status;
    }
}
/** Fetches the JSON at an address. */
export const fetchJson = async (address, cache = 'default') => readJson(await fetch(address, { cache, signal: AbortSignal.timeout(timeout) }));
/** Reads the JSON of a response. Rejects when its status is not a success. */
export async function readJson(response) {
    if (!response.ok)
        throw new StatusError(response.status);
    return response.json();
}
