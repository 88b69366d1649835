import type { Messages } from '../../messages.ts';
/** Modern Standard Arabic. */
export declare const messages: Messages;
