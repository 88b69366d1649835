import type { SubmitMessages } from '../../messages.ts';
/** German. */
export declare const messages: SubmitMessages;
