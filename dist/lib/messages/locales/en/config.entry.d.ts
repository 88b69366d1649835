import type { ConfigMessages } from '../../messages.js';
/** English. */
export declare const messages: ConfigMessages;
