import type { Form } from '../contract/form.ts';
import type { LookAt } from '../contract/look-at.ts';
import type { Receipt } from '../contract/receipt.ts';
import type { Values } from '../contract/values.ts';
import type { AllMessages, Messages } from '../messages/messages.ts';
import type { FactInWords } from './own-copy/message-in-text.ts';
/** Tells what is known of a message that has been taken: its reference, when that was, and when to expect an answer. */
export declare function receiptFacts({ reference, receivedAt, answerBy }: Receipt, form: Form, values: Values, messages: Messages | AllMessages, lookAt: LookAt): FactInWords[];
