import { Readable } from 'node:stream';
import type { Transporter } from 'nodemailer';
import { isLoopback } from '../loopback.ts';
import { DeliveryError } from './destination.ts';
import { isCertificateCode } from './explain-failure.ts';

/** Where a program sends mails from, and by which server. */
export interface MailSender {
  /**
   * `smtps://user:password@mail.example.se`, or `smtp:` for STARTTLS. Unless the host is this machine, STARTTLS is required,
   * and a certificate that is trusted.
   */
  readonly smtp: string;
  /** The sender of all mails, an address of ours. */
  readonly from: string;
}

/** A mail of ours. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Identifies the mail; the same for each attempt, so that programs show a mail that arrives twice once. */
  readonly id: string;
  /** The number of the attempt. Default: 1. */
  readonly number?: number;
  readonly date?: Date;
  readonly replyTo?: string;
  readonly attachments?: readonly { readonly name: string; readonly content: Uint8Array }[];
  readonly signal?: AbortSignal;
}

/**
 * Sends a mail; rejects when the server has not accepted it, by {@link tooLarge} for its size, by {@link cutOff} when the
 * connection ended while the files were sent, or when that is not known.
 */
export type SendMail = (mail: Mail) => Promise<void>;

/** The connection of all destinations that mail. */
export const mailConnection = 'mail';

/**
 * How long a server may take for an answer, in milliseconds: RFC 5321 asks for ten minutes once the mail has been sent, which a
 * server may search for viruses. Given up before, it would arrive, and be sent again.
 */
const answerMs = 600_000;

/** The longest time of an attempt to mail. */
export const mailAttemptMs = answerMs + 60_000;

/** The code of the error after which the same mail will never be accepted. */
export const tooLarge = 'too-large';

/** The code of the error of a connection that ended while files were sent, as some servers do at their limit of size. */
export const cutOff = 'cut-off';

/** Creates the function that sends mails, by a connection for each. */
export function createMailTransport({ smtp, from }: MailSender): SendMail {
  let connecting: Promise<Transporter> | undefined;
  const domain = from.slice(from.lastIndexOf('@') + 1);

  return async ({ to, subject, text, html, id, number = 1, date, replyTo, attachments = [], signal }) => {
    const transporter = await (connecting ??= createTransporter(smtp));
    const progress = { isSendingFiles: false };
    const sending = transporter.sendMail({
      from,
      to: { name: '', address: to },
      // So that a server refuses a mail that is too large before its files are sent.
      ...(attachments.length > 0 && { envelope: { from, to, size: estimateSize(text + html, attachments) } }),
      subject,
      text,
      html,
      messageId: `<${id}@${domain}>`,
      date: date ?? new Date(),
      headers: { 'Auto-Submitted': 'auto-generated', ...(number > 1 && { 'X-Synpunkt-Attempt': String(number) }) },
      ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
      attachments: attachments.map(({ name, content }) => ({
        filename: name,
        // Never shown by a mail program, whatever the sender calls it.
        contentType: 'application/octet-stream',
        contentDisposition: 'attachment' as const,
        content: readFile(content, progress),
      })),
      // Texts from senders are never paths or addresses to read content from.
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(signal !== undefined && { signal }),
    });
    await sending.catch((error: unknown) => {
      if (isTooLarge(error)) throw new DeliveryError(tooLarge);
      const { originalCode }: { originalCode?: unknown } = Object(error);
      // nodemailer has replaced it by one for whatever happens to a socket.
      if (isCertificateCode(String(originalCode))) throw Object.assign(Object(error), { code: originalCode });
      // Files that take longer than an attempt may would never arrive either.
      const isEnded = signal?.aborted && Object(signal.reason).name !== 'TimeoutError';
      throw progress.isSendingFiles && isCutOff(error) && !isEnded ? new DeliveryError(cutOff) : error;
    });
  };
}

/** Returns a file as a stream, which tells when it is read: once the server has asked for the mail. */
function readFile(content: Uint8Array, progress: { isSendingFiles: boolean }): Readable {
  function* read(): Generator<Uint8Array> {
    progress.isSendingFiles = true;
    yield content;
  }
  return Readable.from(read(), { objectMode: false });
}

/** Returns the size of a mail in bytes, rather too large than too small: files are in lines of base64. */
function estimateSize(texts: string, attachments: NonNullable<Mail['attachments']>): number {
  const lines = attachments.reduce((sum, { content }) => sum + Math.ceil(content.byteLength / 57), 0);
  return lines * 78 + Buffer.byteLength(texts) * 2 + 4000;
}

/** Whether a mail exceeds the size that the server has announced, or has answered so (RFC 1870, RFC 3463). */
function isTooLarge(error: unknown): boolean {
  const { code, command, response, responseCode }: Partial<Record<string, unknown>> = Object(error);
  if (responseCode === undefined) return code === 'EMESSAGE' && command === 'MAIL FROM';
  const status = /^\d{3}[ -](\d\.\d+\.\d+)/.exec(String(response))?.[1];
  // 552 is the answer of a mailbox that is full too, which then says so by the status 5.2.2.
  return status === undefined ? responseCode === 552 : status === '5.3.4' || status === '5.2.3';
}

/** Whether a connection ended without an answer, or with the one that announces its end (RFC 5321). */
function isCutOff(error: unknown): boolean {
  const { responseCode }: { responseCode?: unknown } = Object(error);
  return responseCode === undefined || responseCode === 421;
}

async function createTransporter(smtp: string): Promise<Transporter> {
  // Imported on demand: a receiver that sends no mail does not need it.
  const { createTransport } = await import('nodemailer');
  const url = new URL(smtp);
  const isLocal = isLoopback(url.hostname);
  // A name is looked up in the DNS, which may lead elsewhere.
  if (url.hostname.toLowerCase() === 'localhost') url.hostname = '127.0.0.1';
  return createTransport({
    url: url.href,
    requireTLS: url.protocol === 'smtp:' && !isLocal,
    // Debian's server offers STARTTLS with a certificate that it has signed itself; on loopback nobody is in between.
    tls: { rejectUnauthorized: !isLocal },
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: answerMs,
  });
}
