import type { SubmitMessages } from '../../messages.js';
/** German. */
export declare const messages: SubmitMessages;
