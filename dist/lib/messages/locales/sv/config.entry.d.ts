import type { ConfigMessages } from '../../messages.js';
/** Swedish. */
export declare const messages: ConfigMessages;
