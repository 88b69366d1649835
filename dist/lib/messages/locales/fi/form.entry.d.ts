import type { FormMessages } from '../../messages.ts';
/** Finnish. */
export declare const messages: FormMessages;
