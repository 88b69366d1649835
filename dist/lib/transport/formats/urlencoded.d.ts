import type { Encode } from './format.ts';
/** What a browser sends to any origin without asking it first. */
export declare const urlencoded = "application/x-www-form-urlencoded;charset=UTF-8";
/** The message as a plain HTML form writes it. */
export declare const encodeUrlencoded: Encode;
