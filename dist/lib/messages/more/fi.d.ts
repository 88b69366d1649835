import type { MoreMessages } from '../messages.ts';
/** Finnish. */
export declare const messages: MoreMessages;
