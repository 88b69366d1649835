import type { SubmitMessages } from '../../messages.js';
/** Finnish. */
export declare const messages: SubmitMessages;
