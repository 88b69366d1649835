import type { SubmitMessages } from '../../messages.ts';
/** Finnish. */
export declare const messages: SubmitMessages;
