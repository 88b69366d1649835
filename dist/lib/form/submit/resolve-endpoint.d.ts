import type { Form } from '../../contract/config/form.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';
/**
 * Returns the address to send to: that of the first chosen option that has one, else the element's, else the form's;
 * undefined where that is missing or not http(s).
 */
export declare function resolveEndpoint(ownEndpoint: string, { endpoint, endpoints }: Form, { inputs }: FormState): string | undefined;
/** Whether a message can be sent at all, whatever is chosen. */
export declare const hasEndpoint: (ownEndpoint: string, { endpoint, endpoints }: Form) => boolean;
/** Whether an address is http(s), or relative to a page that is. */
export declare function isHttp(address: string): boolean;
