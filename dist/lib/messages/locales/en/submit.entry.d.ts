import type { SubmitMessages } from '../../messages.ts';
/** English. */
export declare const messages: SubmitMessages;
