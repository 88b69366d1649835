import type { FormMessages } from '../../messages.js';
/** Norwegian, Bokmål. */
export declare const messages: FormMessages;
