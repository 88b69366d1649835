import type { Form } from '../../contract/config/form.js';
import type { FormState } from '../../contract/values/evaluate-form.js';
/**
 * Returns the address to send to: that of the first chosen option that has one, else the element's, else the form's;
 * undefined where that is missing or not http(s). One of the element that a browser would take for a path of the page,
 * as `www.example.se/api`, counts as missing.
 */
export declare function resolveEndpoint(ownEndpoint: string, { endpoint, endpoints }: Form, { inputs }: FormState): string | undefined;
/** Returns the address of the first chosen option that has one. */
export declare function endpointOfChosen(endpoints: Form['endpoints'], inputs: FormState['inputs']): string | undefined;
/** Whether a message can be sent at all, whatever is chosen. */
export declare const hasEndpoint: (ownEndpoint: string, { endpoint, endpoints }: Form) => boolean;
