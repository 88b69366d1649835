import type { Form } from '../../contract/config/form.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';
/**
 * The address that a message goes to: that of the first chosen option that names one, else the element's, else the
 * form's. Undefined where there is none, or none on the web.
 */
export declare function resolveEndpoint(own: string, { endpoint, endpoints }: Form, { inputs }: FormState): string | undefined;
/** Whether there is an address at all that a message may go to, whatever is chosen. */
export declare const hasEndpoint: (own: string, { endpoint, endpoints }: Form) => boolean;
