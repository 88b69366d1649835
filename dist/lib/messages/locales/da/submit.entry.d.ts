import type { SubmitMessages } from '../../messages.js';
/** Danish. */
export declare const messages: SubmitMessages;
