import { type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { EvaluateForm } from '../../contract/values/evaluate-form.ts';
import type { Receipt } from '../../contract/message/receipt.ts';
import type { Submission } from '../../contract/message/submission.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
/** A message that has been taken, and what can be done then. */
interface Taken {
    readonly receipt: Receipt;
    readonly content: Pick<Submission, 'values' | 'page'>;
    readonly form: Form;
    readonly messages: Messages | AllMessages;
    /** The function of that name. */
    readonly lookAt: EvaluateForm;
    /** Starts another message. */
    readonly again: () => void;
    /** Says something aloud. */
    readonly say: (words: string) => void;
}
/** The page that takes the form's place when the endpoint has the message. It stays until the resident leaves it. */
export declare function renderReceipt({ receipt, content, form, messages, lookAt, again, say }: Taken): TemplateResult;
export {};
