import type { FormMessages } from '../../messages.js';
/** German. */
export declare const messages: FormMessages;
