import type { ShownConfigMessages } from '../../messages.js';
/** Danish. */
export declare const messages: ShownConfigMessages;
