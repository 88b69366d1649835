import type { SubmitMessages } from '../../messages.ts';
/** Modern Standard Arabic. */
export declare const messages: SubmitMessages;
