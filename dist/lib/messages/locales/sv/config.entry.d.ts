import type { ConfigMessages } from '../../messages.ts';
/** Swedish. */
export declare const messages: ConfigMessages;
