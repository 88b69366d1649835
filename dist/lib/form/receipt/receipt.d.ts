import { type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.js';
import type { Receipt } from '../../contract/message/receipt.js';
import type { AllMessages, Messages } from '../../messages/messages.js';
import type { MessageContent } from '../submit/pending.js';
/** Options of renderReceipt(). */
export interface ReceiptOptions {
    readonly receipt: Receipt;
    readonly content: MessageContent;
    readonly form: Form;
    readonly messages: Messages | AllMessages;
    /** Called when the resident wants to write another message. */
    readonly handleRestart: () => void;
    readonly announce: (text: string) => void;
}
/** Renders the page that replaces the form when the message was sent. */
export declare function renderReceipt(options: ReceiptOptions): TemplateResult;
