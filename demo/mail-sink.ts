import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { html } from 'hono/html';
import { SMTPServer } from 'smtp-server';

/** A mail that the sink has taken. */
interface SunkMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly string[];
}

/** A mail server on loopback that sends nothing on. */
export interface MailSink {
  /** Its address, for the options of mails. */
  readonly smtp: string;
  /** Responds with a page that shows the mails, the latest first. */
  respond(): Promise<Response>;
  close(): void;
}

/** The path of the page with the mails. */
export const mailsPath = '/mejl.html';

/** The number of mails that are kept. */
const maxMails = 50;

/** Starts the mail server of the demo. */
export async function startMailSink(policy: string): Promise<MailSink> {
  let mails: readonly SunkMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address).join(', ');
        mails = [{ to, ...readMail(Buffer.concat(chunks).toString()) }, ...mails].slice(0, maxMails);
        callback();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo; // always so for a TCP server
  return {
    smtp: `smtp://127.0.0.1:${port}`,
    async respond() {
      return new Response(String(await renderPage(mails)), {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policy,
          'cache-control': 'no-store',
        },
      });
    },
    close: () => server.close(),
  };
}

const renderPage = (mails: readonly SunkMail[]) =>
  html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Mejl – Ekängs kommun</title>
        <link rel="stylesheet" href="ekang.css" />
      </head>
      <body>
        <main class="wrap">
          <header class="page-head">
            <h1>Mejl</h1>
            <p class="lead">Det här har mottagaren mejlat. Inget har lämnat den här datorn.</p>
            <p><a href="kontakt.html">Till formuläret</a></p>
          </header>
          ${mails.length === 0 ? html`<p>Inget mejl har kommit än. Skicka ett meddelande och ladda om sidan.</p>` : ''}
          ${mails.map(
            ({ to, subject, text, files }) => html`
              <article>
                <h2>${subject}</h2>
                <p class="meta">Till ${to}${files.length === 0 ? '' : `, med ${files.join(', ')}`}</p>
                <pre>${text}</pre>
              </article>
            `,
          )}
        </main>
      </body>
    </html>`;

/** Reads subject, text and names of files from a mail as nodemailer writes it. */
function readMail(source: string): Omit<SunkMail, 'to'> {
  const unfolded = source.replaceAll(/\r\n[ \t]+/g, ' ');
  const part = /content-type: text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/i.exec(source);
  const encoding = /content-transfer-encoding: (\S+)/i.exec(part?.[0] ?? '')?.[1]?.toLowerCase();
  return {
    subject: decodeWords(/^subject: (.*)$/im.exec(unfolded)?.[1] ?? ''),
    text: decodeBody(part?.[1] ?? '', encoding),
    files: [...unfolded.matchAll(/^content-type: application\/octet-stream; name="?([^"\r\n]+)/gim)].map(
      ([, name = '']) => decodeWords(name),
    ),
  };
}

/** Decodes encoded words (RFC 2047) in UTF-8. */
const decodeWords = (text: string): string =>
  text
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString()
        : decodeBody(word.replaceAll('_', ' '), 'quoted-printable'),
    );

function decodeBody(body: string, encoding?: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
