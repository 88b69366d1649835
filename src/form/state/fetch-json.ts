import { timeout } from '../../element/timeout.ts';

/** A status that is not a success. */
export class StatusError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}

/** Fetches the JSON at an address. */
export const fetchJson = async (address: string, cache: RequestCache = 'default'): Promise<unknown> =>
  readJson(await fetch(address, { cache, signal: AbortSignal.timeout(timeout) }));

/** Reads the JSON of a response. Rejects when its status is not a success. */
export async function readJson(response: Response): Promise<unknown> {
  if (!response.ok) throw new StatusError(response.status);
  return response.json();
}
