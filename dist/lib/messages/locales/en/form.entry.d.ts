import type { FormMessages } from '../../messages.ts';
/** English. */
export declare const messages: FormMessages;
