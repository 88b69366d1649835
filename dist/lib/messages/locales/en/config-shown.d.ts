import type { ShownConfigMessages } from '../../messages.js';
/** English. */
export declare const messages: ShownConfigMessages;
