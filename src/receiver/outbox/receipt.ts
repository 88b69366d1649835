import { hash } from 'node:crypto';
import type { Form } from '../../contract/config/form.ts';
import { languageOfTag } from '../../contract/config/form-languages.ts';
import { localize, type LocaleTexts } from '../../contract/config/text.ts';
import { formatDate, formatDateTime } from '../../messages/format.ts';
import type { MessageStore, StoredMessage } from '../store/store.ts';
import { answerAddress, mailboxOf } from './answer-address.ts';
import type { Destination } from './destination.ts';
import { mailBody } from './mail-body.ts';
import { createMailTransport, mailAttemptMs, mailConnection, type Mail, type MailSender } from './mail-transport.ts';

/** Options of {@link createReceiptDestination}. */
export interface ReceiptOptions extends MailSender {
  readonly form: Form;
  readonly store: Pick<MessageStore, 'countDaily'>;
}

/** The name of the destination in the store. */
const receiptDestination = 'receipt';

/** The most receipts of a mailbox in a day: anyone may write the address of another person into the form. */
const maxPerDay = 3;

/**
 * Creates the destination that mails a receipt to the sender, where an answer by e-mail was chosen. It contains nothing that
 * the sender wrote. A message that may be spam gets none, as a machine may have written the address of anyone.
 */
export function createReceiptDestination({ form, store, ...sender }: ReceiptOptions): Destination {
  const send = createMailTransport(sender);
  return {
    name: receiptDestination,
    connection: mailConnection,
    attemptMs: mailAttemptMs,
    accepts: (message) => answerAddress(message) !== undefined,
    async deliver(message, { id, number, signal }) {
      const to = answerAddress(message);
      if (to === undefined || message.suspicions.length > 0) return;
      // Not the address itself, which would remain when the message is erased.
      const key = `receipt ${hash('sha256', mailboxOf(to))}`;
      if (!(await store.countDaily(key, id, maxPerDay))) return;
      const content = await contentOf(form, message);
      await send({ to, id, number, date: new Date(message.receivedAt), signal, ...content });
    },
  };
}

/** In the language that the sender read. */
async function contentOf(form: Form, message: StoredMessage): Promise<Pick<Mail, 'subject' | 'text' | 'html'>> {
  const language = languageOfTag(message.language) ?? 'sv';
  const [{ messages: early }, { messages: late }, { messages: more }] = await texts[language]();
  const { receipt } = late;
  const { answerTime } = more;
  const all = { ...early, ...late, ...more, defaultForm: { ...early.defaultForm, ...late.defaultForm } };
  const facts = [
    { label: receipt.reference, answer: message.reference },
    { label: receipt.receivedAt, answer: formatDateTime(message.receivedAt, language) },
    ...(message.answerBy === undefined
      ? []
      : [{ label: answerTime.label, answer: answerTime.by({ date: formatDate(message.answerBy, language) }) }]),
  ];
  const nextSteps = localize(form.nextSteps, all as unknown as LocaleTexts); // which lack the errors of questions alone
  return {
    subject: `${receipt.heading} (${message.reference})`,
    ...mailBody(facts, [receipt.save, nextSteps], language),
  };
}

/** The texts of the receipt in the form, which are those of the mail too. Imported on demand, one language at a time. */
const texts = {
  sv: () =>
    Promise.all([
      import('../../messages/locales/sv/form.entry.ts'),
      import('../../messages/locales/sv/submit.entry.ts'),
      import('../../messages/locales/sv/config.entry.ts'),
    ]),
  fi: () =>
    Promise.all([
      import('../../messages/locales/fi/form.entry.ts'),
      import('../../messages/locales/fi/submit.entry.ts'),
      import('../../messages/locales/fi/config.entry.ts'),
    ]),
  en: () =>
    Promise.all([
      import('../../messages/locales/en/form.entry.ts'),
      import('../../messages/locales/en/submit.entry.ts'),
      import('../../messages/locales/en/config.entry.ts'),
    ]),
  nb: () =>
    Promise.all([
      import('../../messages/locales/nb/form.entry.ts'),
      import('../../messages/locales/nb/submit.entry.ts'),
      import('../../messages/locales/nb/config.entry.ts'),
    ]),
  da: () =>
    Promise.all([
      import('../../messages/locales/da/form.entry.ts'),
      import('../../messages/locales/da/submit.entry.ts'),
      import('../../messages/locales/da/config.entry.ts'),
    ]),
  de: () =>
    Promise.all([
      import('../../messages/locales/de/form.entry.ts'),
      import('../../messages/locales/de/submit.entry.ts'),
      import('../../messages/locales/de/config.entry.ts'),
    ]),
  ar: () =>
    Promise.all([
      import('../../messages/locales/ar/form.entry.ts'),
      import('../../messages/locales/ar/submit.entry.ts'),
      import('../../messages/locales/ar/config.entry.ts'),
    ]),
};
