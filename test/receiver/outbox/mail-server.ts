import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { cert, key } from './certificate.ts';

/** A mail as the server received it. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
  readonly isEncrypted: boolean;
}

/** Options of {@link startMailServer}. */
interface MailServerOptions {
  /** Whether it offers STARTTLS, with a certificate that nobody trusts. Default: false. */
  readonly offersTls?: boolean;
  /** The size in bytes that it announces. Default: none. */
  readonly size?: number;
  /** Returns the answer to a mail that it rejects; undefined for one that it accepts. Default: it accepts all. */
  readonly reject?: (source: string) => { readonly code: number; readonly text: string } | undefined;
  /** Resolves when it answers a mail that has come. Default: at once. */
  readonly answer?: () => Promise<void>;
}

/** Starts a mail server on loopback. */
export async function startMailServer({ offersTls = false, size, reject, answer }: MailServerOptions = {}) {
  const mails: Mail[] = [];
  const waiting: { readonly isDone: () => boolean; readonly resolve: () => void }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    ...(offersTls ? { cert, key } : { disabledCommands: ['STARTTLS'] }),
    ...(size !== undefined && { size }),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      const receive = async (): Promise<void> => {
        const { mailFrom, rcptTo } = session.envelope;
        const source = Buffer.concat(chunks).toString();
        const rejection = reject?.(source);
        if (rejection !== undefined) {
          callback(Object.assign(new Error(rejection.text), { responseCode: rejection.code }));
          return;
        }
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          source,
          isEncrypted: session.secure,
        });
        for (const { isDone, resolve } of waiting) if (isDone()) resolve();
        await answer?.();
        callback();
      };
      stream.on('end', () => void receive());
    },
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  after(() => server.close());
  /** Resolves when the mails that have come fulfil a condition. */
  const until = (isDone: () => boolean): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push({ isDone, resolve });
    if (isDone()) resolve();
    return promise;
  };
  return { mails, until, smtp: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}` }; // always so for a TCP server
}

/** The header lines, with folded ones in one. */
export const headersOf = ({ source }: Mail): string[] =>
  (source.split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');

export const headerOf = (mail: Mail, name: string): string | undefined =>
  headersOf(mail)
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.slice(name.length + 1)
    .trim();

/** Decodes encoded words (RFC 2047) in UTF-8. */
export const decoded = (text = ''): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) =>
      decodeURIComponent(word.replaceAll('_', ' ').replaceAll(/=([0-9A-F]{2})/g, '%$1')),
    )
    .replaceAll(/=\?UTF-8\?B\?(.*?)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString());

/** Decodes the bodies, as far as they are quoted-printable. */
export const bodyOf = ({ source }: Mail): string => {
  const bytes = source
    .slice(source.indexOf('\r\n\r\n'))
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // Of 8-bit texts, which are characters already, only the decoded bytes are to be read as UTF-8.
  return /^[\0-\u00FF]*$/.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes;
};
