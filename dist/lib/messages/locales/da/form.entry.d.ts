import type { FormMessages } from '../../messages.ts';
/** Danish. */
export declare const messages: FormMessages;
