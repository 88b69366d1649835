import type { ConfigMessages } from '../../messages.ts';
/** Finnish. */
export declare const messages: ConfigMessages;
