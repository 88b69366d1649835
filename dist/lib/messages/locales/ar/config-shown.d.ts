import type { ShownConfigMessages } from '../../messages.js';
/** Modern Standard Arabic. */
export declare const messages: ShownConfigMessages;
