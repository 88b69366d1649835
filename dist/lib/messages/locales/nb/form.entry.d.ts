import type { Messages } from '../../messages.ts';
/** Norwegian, Bokmål. */
export declare const messages: Messages;
