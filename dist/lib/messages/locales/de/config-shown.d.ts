import type { ShownConfigMessages } from '../../messages.js';
/** German. */
export declare const messages: ShownConfigMessages;
