import type { SubmitMessages } from '../../messages.js';
/** Swedish. */
export declare const messages: SubmitMessages;
