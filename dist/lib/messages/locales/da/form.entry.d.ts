import type { FormMessages } from '../../messages.js';
/** Danish. */
export declare const messages: FormMessages;
