import type { ConfigMessages } from '../../messages.js';
/** Norwegian, Bokmål. */
export declare const messages: ConfigMessages;
