import type { ConfigMessages } from '../../messages.js';
/** Modern Standard Arabic. */
export declare const messages: ConfigMessages;
