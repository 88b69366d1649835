import type { ConfigMessages } from '../../messages.js';
/** Danish. */
export declare const messages: ConfigMessages;
