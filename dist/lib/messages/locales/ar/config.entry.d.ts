import type { ConfigMessages } from '../../messages.ts';
/** Modern Standard Arabic. */
export declare const messages: ConfigMessages;
