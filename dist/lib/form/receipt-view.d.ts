import { type TemplateResult } from 'lit';
import type { Form } from '../contract/form.ts';
import type { Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';
import type { Messages } from '../messages/messages.ts';
/** What the endpoint has taken, and what it says of it. */
interface Taken {
    readonly receipt: Receipt;
    readonly content: Pick<Submission, 'values'>;
}
/** The page that takes the form's place when the endpoint has the message. It stays until the resident leaves it. */
export declare function renderReceipt({ receipt, content }: Taken, { fields, nextSteps }: Form, messages: Messages, again: () => void): TemplateResult;
export {};
