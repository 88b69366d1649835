import { type TemplateResult } from 'lit';
import type { Receipt } from '../contract/receipt.ts';
import type { Messages } from '../messages/messages.ts';
/** What the receipt tells. */
export interface ReceiptContent {
    readonly receipt: Receipt;
    readonly nextSteps: string;
    /** What was sent, as question and answer in the words that the resident saw. */
    readonly answers: readonly {
        readonly label: string;
        readonly answer: string;
    }[];
}
/** The page that takes the form's place when the endpoint has the message. It stays until the resident leaves it. */
export declare function renderReceipt({ receipt, nextSteps, answers }: ReceiptContent, { language, receipt: texts }: Messages, again: () => void): TemplateResult;
