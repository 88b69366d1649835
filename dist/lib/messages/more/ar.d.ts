import type { MoreMessages } from '../messages.ts';
/** Modern Standard Arabic. */
export declare const messages: MoreMessages;
