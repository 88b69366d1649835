import type { ShownConfigMessages } from '../../messages.js';
/** Swedish. */
export declare const messages: ShownConfigMessages;
