import type { Form } from '../../contract/config/form.js';
/** Path of the description of the receiver. */
export declare const openApiPath = "/openapi.json";
/** Path of the health check: whether the process runs. */
export declare const healthPath = "/healthz";
/** Path of the readiness check: whether messages can be stored. */
export declare const readyPath = "/readyz";
/** Describes the receiver of a form as OpenAPI 3.1, from the schemas that it validates with. */
export declare function describeApi(form: Form, path: string): object;
