import type { FormMessages } from '../../messages.ts';
/** Modern Standard Arabic. */
export declare const messages: FormMessages;
