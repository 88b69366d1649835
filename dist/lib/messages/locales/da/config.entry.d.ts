import type { ConfigMessages } from '../../messages.ts';
/** Danish. */
export declare const messages: ConfigMessages;
