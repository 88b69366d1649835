import type { ConfigMessages } from '../../messages.ts';
/** Norwegian, Bokmål. */
export declare const messages: ConfigMessages;
