import type { SubmitMessages } from '../../messages.ts';
/** Norwegian, Bokmål. */
export declare const messages: SubmitMessages;
