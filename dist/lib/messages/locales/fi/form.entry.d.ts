import type { FormMessages } from '../../messages.js';
/** Finnish. */
export declare const messages: FormMessages;
