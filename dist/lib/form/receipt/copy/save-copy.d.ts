import { type TemplateResult } from 'lit';
import type { AllMessages, Messages } from '../../../messages/messages.js';
import { type DescribedMessage } from './message-text.js';
/** Options of renderSaveCopy(). */
export interface SaveCopyOptions {
    /** Returns the message at the time of the press. */
    readonly message: () => DescribedMessage;
    readonly messages: Messages | AllMessages;
    readonly announce: (text: string) => void;
    /** Added to the name of the file. */
    readonly reference?: string | undefined;
    readonly canPrint?: boolean;
    /** The address that the message can be sent to by e-mail. */
    readonly email?: string | undefined;
}
/** Renders the buttons that print, copy, download or e-mail a message. */
export declare function renderSaveCopy(options: SaveCopyOptions): TemplateResult;
