import type { FormMessages } from '../../messages.js';
/** Modern Standard Arabic. */
export declare const messages: FormMessages;
