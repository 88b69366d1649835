import type { Messages } from '../../messages.ts';
/** Swedish. */
export declare const messages: Messages;
