import type { ShownConfigMessages } from '../../messages.js';
/** Finnish. */
export declare const messages: ShownConfigMessages;
