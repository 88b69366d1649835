import type { MoreMessages } from '../messages.ts';
/** Danish. */
export declare const messages: MoreMessages;
