import type { FormMessages } from '../../messages.ts';
/** Swedish. */
export declare const messages: FormMessages;
