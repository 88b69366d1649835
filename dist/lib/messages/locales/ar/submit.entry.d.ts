import type { SubmitMessages } from '../../messages.js';
/** Modern Standard Arabic. */
export declare const messages: SubmitMessages;
