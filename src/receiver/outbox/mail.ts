import type { Form } from '../../contract/config/form.ts';
import { formatDateTime } from '../../messages/format.ts';
import type { StoredMessage } from '../store/store.ts';
import { describeAnswers } from './describe-message.ts';
import type { Destination } from './destination.ts';
import { mailBody } from './mail-body.ts';
import { createMailTransport, type Mail, type MailSender } from './mail-transport.ts';

/** Options of {@link createMailDestination}. */
export interface MailOptions extends MailSender {
  readonly form: Form;
  /** The mailbox. */
  readonly to: string;
  /** The mailboxes of departments, by the answer to the question of this name. Default: none. */
  readonly departments?: Readonly<Record<string, string>>;
  /**
   * Whether a mail contains the message and its files, or only says that there is one, for mailboxes that may not contain
   * personal data. Default: full.
   */
  readonly content?: 'full' | 'link';
}

/** The name of the destination in the store. */
const mailDestination = 'mail';

/** Creates the destination that mails messages to the mailbox of their department. */
export function createMailDestination(options: MailOptions): Destination {
  const { form, to, departments = {}, content = 'full' } = options;
  const send = createMailTransport(options);
  return {
    name: mailDestination,
    async deliver(message, { id, number, signal }) {
      const { department } = message.values;
      const mailbox =
        typeof department === 'string' && Object.hasOwn(departments, department) ? departments[department] : to;
      const date = new Date(message.receivedAt);
      await send({ to: mailbox ?? to, id, number, date, signal, ...contentOf(form, message, content) });
    },
  };
}

type Content = Pick<Mail, 'subject' | 'text' | 'html' | 'replyTo' | 'attachments'>;

/** Returns what a mail contains. The subject has no text that the sender wrote. */
function contentOf(form: Form, message: StoredMessage, content: 'full' | 'link'): Content {
  const answers = describeAnswers(form, message);
  const choice = (name: string): string | undefined =>
    isChoiceOf(form, name) ? answers.find((answer) => answer.name === name)?.answer : undefined;
  const subject = [message.reference, choice('kind'), choice('department')].filter(Boolean).join(' – ');
  const facts = [
    { label: 'Referens', answer: message.reference },
    { label: 'Mottaget', answer: formatDateTime(message.receivedAt, 'sv') },
    ...(message.answerBy === undefined ? [] : [{ label: 'Besvaras senast', answer: message.answerBy }]),
    ...(message.suspicions.length === 0
      ? []
      : [{ label: 'Kan vara skräp', answer: message.suspicions.map((mark) => suspicionTexts[mark]).join(', ') }]),
    ...(message.sameAs === undefined ? [] : [{ label: 'Samma text som', answer: message.sameAs }]),
  ];
  if (content === 'link') {
    const note =
      'Meddelandet finns i synpunkt. Det skickas inte med e-post, eftersom det kan innehålla personuppgifter.';
    return { subject, ...mailBody(facts, [note]) };
  }
  const { url } = message.page;
  const rows = [...facts, ...answers, ...(url === undefined ? [] : [{ label: 'Sidan', answer: url }])];
  const { answerVia, email }: { answerVia?: unknown; email?: unknown } = message.values;
  return {
    subject,
    ...mailBody(rows),
    ...(answerVia === 'email' && typeof email === 'string' && { replyTo: email }),
    attachments: message.attachments.map(({ name, content: bytes }, index) => ({
      name: name || `fil-${index + 1}`,
      content: bytes,
    })),
  };
}

const suspicionTexts = {
  trap: 'ett fält som människor inte ser är ifyllt',
  fast: 'formuläret fylldes i på några sekunder',
  many: 'många meddelanden från samma adress',
} satisfies Record<StoredMessage['suspicions'][number], string>;

/** Whether an answer is one of our options and no text that the sender wrote. */
const isChoiceOf = ({ fields }: Form, name: string): boolean =>
  fields.some((field) => 'name' in field && field.name === name && 'options' in field);
