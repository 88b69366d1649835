import type { MoreMessages } from '../messages.ts';
/** Norwegian, Bokmål. */
export declare const messages: MoreMessages;
