import type { SubmitMessages } from '../../messages.js';
/** Norwegian, Bokmål. */
export declare const messages: SubmitMessages;
