import type { ConfigMessages } from '../../messages.ts';
/** English. */
export declare const messages: ConfigMessages;
