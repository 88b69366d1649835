import type { FormMessages } from '../../messages.ts';
/** Norwegian, Bokmål. */
export declare const messages: FormMessages;
