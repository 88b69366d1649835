import { answerDays } from '../../contract/message/answer-time.ts';
import { timeZone } from '../../contract/values/date.ts';
import type { Form } from '../../contract/config/form.ts';
import type { Receipt } from '../../contract/message/receipt.ts';
import type { Values } from '../../contract/values/values-schema.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type { ReceiptFact } from './copy/message-text.ts';

/** Tells what is known of a message that has been taken: its reference, when that was, and when to expect an answer. */
export function receiptFacts(
  { reference, receivedAt, answerBy }: Receipt,
  form: Form,
  values: Values,
  messages: Messages | AllMessages,
): ReceiptFact[] {
  const { language, receipt: texts } = messages;
  const facts: ReceiptFact[] = [];
  if (reference !== undefined) facts.push({ label: texts.reference, value: reference, isReference: true });
  if (receivedAt !== undefined) {
    const value = formatTime(receivedAt, language, { timeStyle: 'short', timeZone });
    facts.push({ label: texts.receivedAt, value, time: receivedAt });
  }
  if (!('answerTime' in messages)) return facts;
  const { label, by, within } = messages.answerTime;
  const count = answerDays(form, values);
  // The endpoint knows the calendar, and goes before what the config promises.
  if (answerBy !== undefined) {
    const date = formatTime(answerBy, language, { timeZone: 'UTC' });
    facts.push({ label, value: by({ date }), time: answerBy });
  } else if (count !== undefined) facts.push({ label, value: within({ count }) });
  return facts;
}

// The digits that the texts use in every language.
const formatTime = (iso: string, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', numberingSystem: 'latn', ...options }).format(new Date(iso));
