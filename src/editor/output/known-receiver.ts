import { isTooDeep, type JsonObject } from '../model/edit-json.ts';
import { isObject } from '../../contract/config/paths.ts';

/** The time to wait for the receiver, in milliseconds. */
const timeout = 10_000;

/** A receiver and the config of the form that it takes messages of. */
export interface KnownReceiver {
  /** The address that messages are posted to. */
  readonly endpoint: string;
  readonly config: JsonObject;
}

/**
 * Asks the receiver that serves the page for its config; undefined where it does not tell, as on a host of files.
 *
 * @param folder - Address of the folder of the widget.
 */
export async function fetchKnownReceiver(
  endpoint: string,
  folder: string,
  signal: AbortSignal,
): Promise<KnownReceiver | undefined> {
  try {
    const response = await fetch(new URL('form.json', folder), {
      cache: 'no-cache',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    const config: unknown = response.ok ? await response.json() : undefined;
    return isObject(config) && !isTooDeep(config) ? { endpoint, config } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a form is posted to a receiver; one behind another server may know itself by another scheme.
 *
 * @param endpoint - The endpoint of the form.
 * @param receiver - The address of the receiver; '' for none.
 * @param page - The base of relative addresses.
 */
export function isPostedTo(endpoint: unknown, receiver: string, page: string): boolean {
  if (typeof endpoint !== 'string' || endpoint === '' || receiver === '') return false;
  const [posted, known] = [URL.parse(endpoint, page), URL.parse(receiver, page)];
  return posted !== null && posted.host === known?.host && posted.pathname === known.pathname;
}
