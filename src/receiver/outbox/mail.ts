import type { Transporter } from 'nodemailer';
import type { Form } from '../../contract/config/form.ts';
import type { StoredMessage } from '../store/store.ts';
import { describeAnswers } from './describe-message.ts';
import type { Destination } from './destination.ts';

/** Options of {@link createMailDestination}. */
export interface MailOptions {
  readonly form: Form;
  /** `smtps://user:password@mail.example.se`, or `smtp:` for STARTTLS, which is required unless the host is this machine. */
  readonly smtp: string;
  /** The sender of all mails, an address of ours. */
  readonly from: string;
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

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Creates the destination that mails messages to the mailbox of their department. */
export function createMailDestination(options: MailOptions): Destination {
  const { form, smtp, from, to, departments = {}, content = 'full' } = options;
  let connecting: Promise<Transporter> | undefined;

  return {
    name: mailDestination,
    async deliver(message, { id, number, signal }) {
      const transporter = await (connecting ??= createTransporter(smtp));
      const department = message.values['department'];
      const mailbox =
        typeof department === 'string' && Object.hasOwn(departments, department) ? departments[department] : to;
      const domain = from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '');
      await transporter.sendMail({
        from,
        to: mailbox ?? to,
        // The same for each attempt, so that programs show a mail that arrives twice once.
        messageId: `<${id}@${domain}>`,
        date: new Date(message.receivedAt),
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(number > 1 && { 'X-Synpunkt-Attempt': String(number) }),
        },
        ...mailContent(form, message, content),
        // Texts from senders are never paths or addresses to read content from.
        disableFileAccess: true,
        disableUrlAccess: true,
        signal,
      });
    },
  };
}

async function createTransporter(smtp: string): Promise<Transporter> {
  // Imported on demand: most receivers of a test or a demo send no mail.
  const { createTransport } = await import('nodemailer');
  const { protocol, hostname } = new URL(smtp);
  return createTransport({
    url: smtp,
    requireTLS: protocol === 'smtp:' && !loopback.has(hostname),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
}

/** Returns subject, texts, files and the address for an answer. The subject contains no text that the sender wrote. */
function mailContent(form: Form, message: StoredMessage, content: 'full' | 'link') {
  const answers = describeAnswers(form, message);
  const choice = (name: string): string | undefined =>
    isChoiceOf(form, name) ? answers.find((answer) => answer.name === name)?.answer : undefined;
  const subject = [message.reference, choice('kind'), choice('department')].filter(Boolean).join(' – ');
  const facts = [
    { label: 'Referens', answer: message.reference },
    { label: 'Mottaget', answer: timeFormat.format(new Date(message.receivedAt)) },
    ...(message.answerBy === undefined ? [] : [{ label: 'Besvaras senast', answer: message.answerBy }]),
  ];
  if (content === 'link') {
    const note =
      'Meddelandet finns i synpunkt. Det skickas inte med e-post, eftersom det kan innehålla personuppgifter.';
    return { subject, ...bodies(facts, note) };
  }
  const { url } = message.page;
  const rows = [...facts, ...answers, ...(url === undefined ? [] : [{ label: 'Sidan', answer: url }])];
  const { answerVia, email }: { answerVia?: unknown; email?: unknown } = message.values;
  return {
    subject,
    ...bodies(rows),
    ...(answerVia === 'email' && typeof email === 'string' && { replyTo: { name: '', address: email } }),
    attachments: message.attachments.map((file, index) => ({
      filename: file.name || `fil-${index + 1}`,
      // Never shown by a mail program, whatever the sender calls it.
      contentType: 'application/octet-stream',
      contentDisposition: 'attachment' as const,
      content: Buffer.from(file.content),
    })),
  };
}

/** Whether an answer is one of our options and no text that the sender wrote. */
const isChoiceOf = ({ fields }: Form, name: string): boolean =>
  fields.some((field) => 'name' in field && field.name === name && 'options' in field);

const timeFormat = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'long',
  timeStyle: 'short',
});

type Line = { readonly label: string; readonly answer: string };

function bodies(lines: readonly Line[], note?: string) {
  const text = [...lines.map(({ label, answer }) => `${label}\n${indent(answer)}`), ...(note ? [note] : [])].join(
    '\n\n',
  );
  const rows = lines.map(
    ({ label, answer }) =>
      `<dt style="font-weight:bold;margin-top:1em">${escapeHtml(label)}</dt><dd style="margin:0;white-space:pre-wrap">${escapeHtml(answer)}</dd>`,
  );
  const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><body><dl>${rows.join('')}</dl>${note ? `<p>${escapeHtml(note)}</p>` : ''}</body></html>`;
  return { text: `${text}\n`, html };
}

/** So that no answer can look like another question. */
const indent = (answer: string): string => answer.replace(/^/gm, '  ');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
