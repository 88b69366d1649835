import type { FormMessages } from '../../messages.js';
/** English. */
export declare const messages: FormMessages;
