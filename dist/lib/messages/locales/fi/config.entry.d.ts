import type { ConfigMessages } from '../../messages.js';
/** Finnish. */
export declare const messages: ConfigMessages;
