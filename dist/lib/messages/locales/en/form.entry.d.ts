import type { Messages } from '../../messages.ts';
/** English. */
export declare const messages: Messages;
