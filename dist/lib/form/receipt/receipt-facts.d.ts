import type { Form } from '../../contract/config/form.ts';
import type { EvaluateForm } from '../../contract/values/evaluate-form.ts';
import type { Receipt } from '../../contract/message/receipt.ts';
import type { Values } from '../../contract/values/values-schema.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type { ReceiptFact } from './copy/message-text.ts';
/** Tells what is known of a message that has been taken: its reference, when that was, and when to expect an answer. */
export declare function receiptFacts({ reference, receivedAt, answerBy }: Receipt, form: Form, values: Values, messages: Messages | AllMessages, lookAt: EvaluateForm): ReceiptFact[];
