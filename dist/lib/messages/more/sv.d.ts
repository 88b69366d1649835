import type { MoreMessages } from '../messages.ts';
/** Swedish. */
export declare const messages: MoreMessages;
