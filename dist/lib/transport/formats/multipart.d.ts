import type { Encode } from './format.ts';
/** The message as an HTML form with files writes it: each answer a part, each file a part named by its field. */
export declare const encodeMultipart: Encode;
