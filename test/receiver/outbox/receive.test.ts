import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { validSubmission } from '../../support/submissions.ts';
import { startReceiver } from '../process.ts';
import { rowsIn, tamper } from '../store/data-file.ts';
import { dataFile, origin, temporaryFolder } from '../support.ts';
import { headerOf, startMailServer, type Mail } from './mail-server.ts';

/** More of them in `npm run test:receiver:long`. */
const rounds = Number(process.env['SYNPUNKT_ROUNDS'] ?? 3);

/** Starts a TCP server that stays silent, like a mail server that hangs, until `forwardTo()` is called. */
async function startSilentServer() {
  let target: number | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    sockets.add(client.on('error', () => {}));
    if (target === undefined) return;
    const upstream = connect(target, '127.0.0.1').on('error', () => {});
    sockets.add(upstream);
    client.pipe(upstream).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  after(() => {
    server.close();
    close();
  });
  return {
    port: (server.address() as AddressInfo).port, // always so for a TCP server
    connected: once(server, 'connection'),
    forwardTo(smtp: string) {
      target = Number(new URL(smtp).port);
      close();
    },
  };
}

const mailOptions = (smtp: string, path: string) => ({
  SYNPUNKT_ORIGINS: origin,
  SYNPUNKT_DATA: path,
  SYNPUNKT_SMTP: smtp,
  SYNPUNKT_MAIL_FROM: 'synpunkt@example.se',
  SYNPUNKT_MAIL_TO: 'registrator@example.se',
  // Which would be one mail more, of what is not delivered yet.
  SYNPUNKT_MAIL_DIGEST: 'false',
});

/** Sends messages; returns their references. */
const sendAll = (url: string, count: number, values?: Record<string, unknown>): Promise<string[]> =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const response = await fetch(`${url}/synpunkter`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify(validSubmission(values && { values })),
      });
      assert.equal(response.status, 201);
      const { reference }: { reference: string } = await response.json();
      return reference;
    }),
  );

/** Resolves when nothing listens at an address any more. */
async function untilRefused(url: string): Promise<void> {
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      await fetch(url, { headers: { connection: 'close' } });
    } catch {
      return;
    }
  }
}

const referencesOf = (mails: readonly Mail[]): string[] =>
  mails.map(({ source }) => /SYN-\d{4}-\d{6}/.exec(source)?.[0] ?? '');

describe('synpunkt receive with a mail server', () => {
  it('mails every message once, when the server hung and the receiver was killed in between', async () => {
    const silent = await startSilentServer();
    const path = dataFile();
    const env = mailOptions(`smtp://127.0.0.1:${silent.port}`, path);
    const killed = await startReceiver(env);
    const references = await sendAll(killed.url, 20);
    await silent.connected;
    await killed.end('SIGKILL');
    const { mails, until, smtp } = await startMailServer();
    silent.forwardTo(smtp);
    // As if the leases had ended.
    tamper(path, 'UPDATE deliveries SET due_at = 0');

    const receiver = await startReceiver(env);
    await until(() => mails.length >= 20);
    assert.deepEqual(await receiver.end('SIGTERM'), { status: 0, signal: null });

    assert.deepEqual(new Set(referencesOf(mails)), new Set(references));
    assert.equal(mails.length, 20);
    assert.deepEqual(rowsIn(path, 'SELECT id FROM deliveries WHERE delivered_at IS NULL'), []);
  });

  it('mails the labels of fetched options', async () => {
    const lists = createHttpServer((_, response) => response.end('[{"value":"bygg","label":"Bygglov"}]'));
    after(() => lists.close().closeAllConnections());
    lists.listen(0, '127.0.0.1');
    await once(lists, 'listening');
    const { port } = lists.address() as AddressInfo; // always so for a TCP server
    const department = {
      type: 'select',
      name: 'department',
      label: 'Verksamhet',
      options: [{ value: 'annat', label: 'Annat' }],
    };
    const config = join(temporaryFolder(), 'form.json');
    writeFileSync(
      config,
      JSON.stringify({ fields: [{ ...department, optionsFrom: `http://127.0.0.1:${port}/bygg.json` }] }),
    );
    const { mails, until, smtp } = await startMailServer();
    const receiver = await startReceiver({ ...mailOptions(smtp, dataFile()), SYNPUNKT_CONFIG: config });

    await sendAll(receiver.url, 1, { department: 'bygg' });
    await until(() => mails.length > 0);

    const [mail] = mails;
    assert.ok(mail);
    assert.match(headerOf(mail, 'subject') ?? '', /Bygglov/);
    assert.match(mail.source, /^ {2}Bygglov\r$/m);
  });

  it(`mails every message, and no more than one of them twice for each of ${rounds} kills`, async (t) => {
    let pauseAt = Infinity;
    let paused = Promise.withResolvers<void>();
    const { mails, until, smtp } = await startMailServer({
      answer: async () => (mails.length < pauseAt ? undefined : paused.promise),
    });
    const path = dataFile();
    const env = { ...mailOptions(smtp, path), SYNPUNKT_LIMIT: '0' };
    const references: string[] = [];
    for (let round = 1; round <= rounds; round++) {
      const killedAfter = randomInt(1, 8);
      t.diagnostic(`round ${round}: killed after ${killedAfter} mails`);
      pauseAt = mails.length + killedAfter;
      paused = Promise.withResolvers<void>();
      const receiver = await startReceiver(env);
      references.push(...(await sendAll(receiver.url, 10)));
      await until(() => mails.length >= pauseAt);
      // While these are taken, any other mail would come that is sent at the same time.
      for (let more = 0; more < 10; more++) references.push(...(await sendAll(receiver.url, 1)));
      await receiver.end('SIGKILL');
      // The server has accepted the mail, which nobody has heard.
      paused.resolve();
      tamper(path, 'UPDATE deliveries SET due_at = 0 WHERE delivered_at IS NULL');
    }
    pauseAt = Infinity;
    const last = await startReceiver(env);
    await until(() => new Set(referencesOf(mails)).size === references.length);
    assert.deepEqual(await last.end('SIGTERM'), { status: 0, signal: null });

    const doubles = mails.length - references.length;
    t.diagnostic(`${references.length} messages, ${doubles} mailed twice`);
    assert.deepEqual(new Set(referencesOf(mails)), new Set(references));
    assert.ok(doubles <= rounds, String(doubles));
    const copies = Map.groupBy(mails, (mail) => headerOf(mail, 'message-id'));
    assert.equal(copies.size, references.length);
    for (const [, ...again] of copies.values()) {
      assert.ok(again.every((mail) => headerOf(mail, 'x-synpunkt-attempt') !== undefined));
    }
    assert.deepEqual(rowsIn(path, 'SELECT id FROM deliveries WHERE delivered_at IS NULL'), []);
  });

  it('takes no message any more once it is to end, but marks the mail that the server is about to accept', async () => {
    const accepted = Promise.withResolvers<void>();
    const { mails, until, smtp } = await startMailServer({ answer: () => accepted.promise });
    const path = dataFile();
    const receiver = await startReceiver(mailOptions(smtp, path));
    await sendAll(receiver.url, 1);
    await until(() => mails.length === 1);

    const ended = receiver.end('SIGTERM');
    await untilRefused(`${receiver.url}/healthz`);
    accepted.resolve();

    assert.deepEqual(await ended, { status: 0, signal: null });
    assert.deepEqual(rowsIn(path, 'SELECT id FROM deliveries WHERE delivered_at IS NULL'), []);
  });
});
