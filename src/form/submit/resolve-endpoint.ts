import type { Form } from '../../contract/config/form.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';

/**
 * The address that a message goes to: that of the first chosen option that names one, else the element's, else the
 * form's. Undefined where there is none, or none on the web.
 */
export function resolveEndpoint(own: string, { endpoint, endpoints }: Form, { inputs }: FormState): string | undefined {
  const named = [...inputs.values()].flatMap(({ chosen }) => chosen.flatMap((option) => option.endpoint ?? []))[0];
  // parseConfig lets through only names that there are.
  const address = (named === undefined ? undefined : endpoints[named]) ?? (own || endpoint);
  return address && isOnWeb(address) ? address : undefined;
}

/** Whether there is an address at all that a message may go to, whatever is chosen. */
export const hasEndpoint = (own: string, { endpoint, endpoints }: Form): boolean =>
  [own || endpoint, ...Object.values(endpoints)].some((address) => address && isOnWeb(address));

function isOnWeb(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}
