import type { SubmitMessages } from '../../messages.ts';
/** Swedish. */
export declare const messages: SubmitMessages;
