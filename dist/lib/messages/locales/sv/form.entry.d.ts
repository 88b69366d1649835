import type { FormMessages } from '../../messages.js';
/** Swedish. */
export declare const messages: FormMessages;
