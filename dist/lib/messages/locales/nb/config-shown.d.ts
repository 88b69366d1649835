import type { ShownConfigMessages } from '../../messages.js';
/** Norwegian, Bokmål. */
export declare const messages: ShownConfigMessages;
