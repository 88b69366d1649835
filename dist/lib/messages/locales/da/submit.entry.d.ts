import type { SubmitMessages } from '../../messages.ts';
/** Danish. */
export declare const messages: SubmitMessages;
