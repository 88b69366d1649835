import type { MoreMessages } from '../messages.ts';
/** German. */
export declare const messages: MoreMessages;
