import type { Messages } from '../../messages.ts';
/** German. */
export declare const messages: Messages;
