import type { Messages } from '../../messages.ts';
/** Danish. */
export declare const messages: Messages;
