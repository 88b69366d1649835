import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { SMTPServer } from 'smtp-server';

/** A mail as the server received it. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

/** Starts a mail server on loopback. */
export async function startMailServer(port = 0) {
  const mails: Mail[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString(),
        });
        callback();
        for (const { count, resolve } of waiting) if (mails.length >= count) resolve();
      });
    },
  });
  server.on('error', () => {});
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  after(() => server.close());
  /** Resolves when there are as many mails. */
  const reached = (count: number): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push({ count, resolve });
    if (mails.length >= count) resolve();
    return promise;
  };
  return { mails, reached, smtp: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}` }; // always so for a TCP server
}
