import type { ConfigMessages } from '../../messages.js';
/** German. */
export declare const messages: ConfigMessages;
