import type { Form } from '../../contract/config/form.ts';
import { formatDateTime } from '../../messages/format.ts';
import type { StoredMessage } from '../store/store.ts';
import { answerAddress } from './answer-address.ts';
import { describeAnswers, describeChoice } from './describe-message.ts';
import { DeliveryError, type Destination } from './destination.ts';
import { mailBody } from './mail-body.ts';
import {
  createMailTransport,
  cutOff,
  mailAttemptMs,
  mailConnection,
  tooLarge,
  type Mail,
  type MailSender,
} from './mail-transport.ts';

/** Options of {@link createMailDestination}. */
export interface MailOptions extends MailSender {
  /** The form, or a function that returns it with the options that were fetched last. */
  readonly form: Form | (() => Promise<Form>);
  /** The mailbox. */
  readonly to: string;
  /** The mailboxes of departments, by the answer to the question of this name. Default: none. */
  readonly departments?: Readonly<Record<string, string>>;
  /**
   * Whether a mail contains the message and its files, or only says that there is one, for mailboxes that may not contain
   * personal data. Where the mail server accepts no mail of this size, or still ends the connection while the files are sent
   * in the third attempt or later, after it did so in the one before, it is sent without them. Default: full.
   */
  readonly content?: 'full' | 'link';
}

/**
 * The attempt from which a mail whose files are cut off is sent without them, if the one before was cut off too: other attempts
 * count as well, such as those while the server was down. A server that restarts cuts off one attempt; one that does so at its
 * limit of size cuts off each, and would never get the message.
 */
const firstWithoutFiles = 3;

/** The name of the destination in the store. */
const mailDestination = 'mail';

/** Creates the destination that mails messages to the mailbox of their department. */
export function createMailDestination(options: MailOptions): Destination {
  const { form, to, departments = {}, content = 'full' } = options;
  const send = createMailTransport(options);
  return {
    name: mailDestination,
    connection: mailConnection,
    attemptMs: mailAttemptMs,
    async deliver(message, { id, number, lastError, signal }) {
      const { department } = message.values;
      const mailbox =
        typeof department === 'string' && Object.hasOwn(departments, department) ? departments[department] : to;
      const date = new Date(message.receivedAt);
      const extents: readonly Extent[] =
        content === 'link'
          ? ['link']
          : [
              ...(message.attachments.length > 0 ? (['full', 'withoutFiles'] as const) : (['full'] as const)),
              'tooLarge',
            ];
      const currentForm = typeof form === 'function' ? await form() : form;
      for (const extent of extents) {
        try {
          // oxlint-disable-next-line no-await-in-loop -- less of it only where more was too large
          await send({ to: mailbox ?? to, id, number, date, signal, ...contentOf(currentForm, message, extent) });
          return;
        } catch (error) {
          const code = error instanceof DeliveryError ? error.code : undefined;
          const isCutAgain = code === cutOff && lastError === cutOff && number >= firstWithoutFiles;
          const isTooLarge = code === tooLarge || isCutAgain;
          if (!isTooLarge || extent === extents.at(-1)) throw error;
        }
      }
    },
  };
}

/** How much of a message a mail contains. */
type Extent = 'full' | 'withoutFiles' | keyof typeof notes;

/** The texts of mails that only say that there is a message. */
const notes = {
  link: 'Meddelandet finns i synpunkt. Det skickas inte med e-post, eftersom det kan innehålla personuppgifter.',
  tooLarge: 'Meddelandet finns i synpunkt. Det är för stort för e-postservern.',
};

type Content = Pick<Mail, 'subject' | 'text' | 'html' | 'replyTo' | 'attachments'>;

/** Returns what a mail contains. The subject has no text that the sender wrote. */
function contentOf(form: Form, message: StoredMessage, extent: Extent): Content {
  const answers = describeAnswers(form, message);
  const choices = ['kind', 'department'].map((name) => describeChoice(form, message, name));
  const subject = [message.reference, ...choices].filter(Boolean).join(' – ');
  const facts = [
    { label: 'Referens', answer: message.reference },
    { label: 'Mottaget', answer: formatDateTime(message.receivedAt, 'sv') },
    ...(message.answerBy === undefined ? [] : [{ label: 'Besvaras senast', answer: message.answerBy }]),
    ...(message.suspicions.length === 0
      ? []
      : [{ label: 'Kan vara skräp', answer: message.suspicions.map((mark) => suspicionTexts[mark]).join(', ') }]),
    ...(message.sameAs === undefined ? [] : [{ label: 'Samma text som', answer: message.sameAs }]),
  ];
  if (extent === 'link' || extent === 'tooLarge') return { subject, ...mailBody(facts, [notes[extent]]) };
  const { url } = message.page;
  const rows = [...facts, ...answers, ...(url === undefined ? [] : [{ label: 'Sidan', answer: url }])];
  const address = answerAddress(message);
  // Other letters than ASCII before the @ would make a server without SMTPUTF8 refuse the mail; they are among the answers.
  const replyTo = address !== undefined && /^[\x21-\x7e]+@/.test(address) ? address : undefined;
  const missing = 'Filerna finns i synpunkt. De är för stora för e-postservern.';
  return {
    subject,
    ...mailBody(rows, extent === 'withoutFiles' ? [missing] : []),
    ...(replyTo !== undefined && { replyTo }),
    ...(extent === 'full' && {
      attachments: message.attachments.map(({ name, content }, index) => ({
        name: name || `fil-${index + 1}`,
        content,
      })),
    }),
  };
}

const suspicionTexts = {
  trap: 'ett fält som människor inte ser är ifyllt',
  fast: 'formuläret fylldes i på några sekunder',
  many: 'många meddelanden från samma adress',
} satisfies Record<StoredMessage['suspicions'][number], string>;
