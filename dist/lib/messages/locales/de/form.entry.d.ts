import type { FormMessages } from '../../messages.ts';
/** German. */
export declare const messages: FormMessages;
