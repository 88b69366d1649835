import type { SubmitMessages } from '../../messages.js';
/** English. */
export declare const messages: SubmitMessages;
