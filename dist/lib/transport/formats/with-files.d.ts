import type { Encode } from './format.ts';
/** The message as the part `message` of a form, in JSON, and each file a part named by its field. */
export declare const encodeWithFiles: Encode;
