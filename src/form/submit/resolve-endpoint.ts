import type { Form } from '../../contract/config/form.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';

/**
 * Returns the address to send to: that of the first chosen option that has one, else the element's, else the form's;
 * undefined where that is missing or not http(s).
 */
export function resolveEndpoint(
  ownEndpoint: string,
  { endpoint, endpoints }: Form,
  { inputs }: FormState,
): string | undefined {
  const name = [...inputs.values()].flatMap(({ chosen }) => chosen.flatMap((option) => option.endpoint ?? []))[0];
  // parseConfig leaves out options whose endpoint is not defined.
  const address = (name === undefined ? undefined : endpoints[name]) ?? (ownEndpoint || endpoint);
  return address && isHttp(address) ? address : undefined;
}

/** Whether a message can be sent at all, whatever is chosen. */
export const hasEndpoint = (ownEndpoint: string, { endpoint, endpoints }: Form): boolean =>
  [ownEndpoint || endpoint, ...Object.values(endpoints)].some((address) => address && isHttp(address));

/** Whether an address is http(s), or relative to a page that is. */
function isHttp(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}
