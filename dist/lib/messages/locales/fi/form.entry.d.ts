import type { Messages } from '../../messages.ts';
/** Finnish. */
export declare const messages: Messages;
