import type { ConfigMessages } from '../../messages.ts';
/** German. */
export declare const messages: ConfigMessages;
