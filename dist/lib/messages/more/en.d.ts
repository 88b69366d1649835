import type { MoreMessages } from '../messages.ts';
/** English. */
export declare const messages: MoreMessages;
