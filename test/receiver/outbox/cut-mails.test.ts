import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { after, describe, it } from 'node:test';
import { createMailDestination } from '../../../src/receiver/outbox/mail.ts';
import { explainFailure } from '../../../src/receiver/outbox/explain-failure.ts';
import { startOutboxWorker } from '../../../src/receiver/outbox/worker.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { attachment, referenceOf } from '../store/data-file.ts';
import { validAnswers } from '../../support/submissions.ts';
import { dataFile, form, storable } from '../support.ts';

const limit = 1_000_000;

/**
 * Starts a mail server that ends the connection once a mail is larger than its limit, before it has ended.
 *
 * @param greeting - Returns what it greets the connection of a number with, from 1. Default: that it is ready.
 * @param maxCuts - How many connections it ends. Default: each.
 */
async function startCuttingServer(
  cut: (socket: Socket) => void,
  greeting = (_number: number) => '220 mail.example.se ESMTP',
  maxCuts = Infinity,
) {
  const mails: string[] = [];
  const state = { cuts: 0 };
  let connections = 0;
  const server = createServer((socket) => {
    let text = '';
    let isData = false;
    socket.on('error', () => {});
    socket.write(`${greeting(++connections)}\r\n`);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (isData && text.length > limit && state.cuts < maxCuts) {
        isData = false;
        state.cuts++;
        cut(socket);
      } else if (isData && text.endsWith('\r\n.\r\n')) {
        mails.push(text);
        [text, isData] = ['', false];
        socket.write('250 OK\r\n');
      } else if (!isData && text.endsWith('\r\n')) {
        isData = text.startsWith('DATA');
        text = '';
        socket.write(isData ? '354 Go on\r\n' : '250 OK\r\n');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  return { mails, state, smtp: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` }; // always so for a TCP server
}

/** Delivers a message with a file until it is delivered, or as often as told; returns what is undelivered then. */
async function deliver(smtp: string, attempts = 5) {
  const store = createSqliteStore({ path: dataFile() });
  const attachments = [attachment('photos', 'a.png', Buffer.alloc(5 * limit, 1))];
  const reference = await referenceOf(
    store,
    storable({ attachments, values: validAnswers({ description: 'Lyktan är släckt' }), destinations: ['mail'] }),
  );
  const ended = Promise.withResolvers<void>();
  const destination = createMailDestination({ form, smtp, from: 'synpunkt@example.se', to: 'registrator@example.se' });
  const worker = startOutboxWorker({
    store: {
      ...store,
      async markDelivered(...args) {
        const isMarked = await store.markDelivered(...args);
        ended.resolve();
        return isMarked;
      },
      async markFailed(...args) {
        const isMarked = await store.markFailed(...args);
        if (args[0].attempt >= attempts) ended.resolve();
        return isMarked;
      },
    },
    destinations: [destination],
    pollMs: 5,
    delay: (attempt) => (attempt >= attempts ? 60_000 : 0),
  });
  await ended.promise;
  await worker.close();
  const undelivered = await store.listUndelivered({ limit: 10 });
  await store.close();
  return { reference, undelivered };
}

const cuts: Readonly<Record<string, (socket: Socket) => void>> = {
  'a close without an answer': (socket) => socket.end(),
  'a reset without an answer': (socket) => socket.resetAndDestroy(),
  '421 and a close': (socket) => socket.end('421 4.3.0 Closing\r\n'),
};

describe('a mail server that ends the connection at its limit of size', () => {
  for (const [name, cut] of Object.entries(cuts)) {
    it(`gets the message without its files in the third attempt, after ${name}`, async () => {
      const { mails, state, smtp } = await startCuttingServer(cut);

      const { reference, undelivered } = await deliver(smtp);

      assert.deepEqual(undelivered, []);
      assert.equal(state.cuts, 3);
      assert.equal(mails.length, 1);
      assert.match(mails[0] ?? '', new RegExp(reference));
      assert.match(mails[0] ?? '', /X-Synpunkt-Attempt: 3/);
      assert.match(mails[0] ?? '', /Filerna finns i synpunkt/);
      assert.doesNotMatch(mails[0] ?? '', /Content-Disposition: attachment/);
    });
  }

  it('gets it with its files where it was down, and cuts off one attempt as it comes back', async () => {
    const greeting = (number: number) => (number <= 2 ? '421 4.3.2 Starting' : '220 mail.example.se ESMTP');
    const { mails, state, smtp } = await startCuttingServer((socket) => socket.end(), greeting, 1);

    const { undelivered } = await deliver(smtp);

    assert.deepEqual(undelivered, []);
    assert.equal(state.cuts, 1);
    assert.equal(mails.length, 1);
    assert.match(mails[0] ?? '', /X-Synpunkt-Attempt: 4/);
    assert.match(mails[0] ?? '', /Content-Disposition: attachment/);
  });

  it('gets it at once after 552 and a close', async () => {
    const { mails, state, smtp } = await startCuttingServer((socket) => socket.end('552 Message too big\r\n'));

    await deliver(smtp);

    assert.equal(state.cuts, 1);
    assert.match(mails[0] ?? '', /Filerna finns i synpunkt/);
  });

  it('is listed with a plain reason until then', async () => {
    const { mails, smtp } = await startCuttingServer((socket) => socket.end());

    const { undelivered } = await deliver(smtp, 2);

    assert.deepEqual(mails, []);
    assert.deepEqual(
      undelivered.map(({ error, attempt }) => [error, attempt]),
      [['cut-off', 2]],
    );
    assert.equal(
      explainFailure('cut-off', 'en'),
      'the server ends the connection while the files are sent, which may be too large (cut-off)',
    );
  });
});

describe('explainFailure', () => {
  it('says in words why a delivery failed, with the code', () => {
    assert.equal(explainFailure('EMESSAGE 554', 'en'), 'the server refuses the mail (EMESSAGE 554)');
    assert.equal(explainFailure('ECONNREFUSED', 'sv'), 'servern kan inte nås (ECONNREFUSED)');
    assert.equal(explainFailure('status 410', 'sv'), 'servern avvisar meddelandet (status 410)');
  });

  it('says what to do about a certificate', () => {
    assert.match(
      explainFailure('CERT_HAS_EXPIRED', 'sv'),
      /certifikat gäller inte i dag; förnya det \(CERT_HAS_EXPIRED\)/,
    );
    assert.match(
      explainFailure('ERR_TLS_CERT_ALTNAME_INVALID', 'sv'),
      /certifikat gäller ett annat namn; skriv det namnet/,
    );
    for (const code of [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'SELF_SIGNED_CERT_IN_CHAIN',
    ]) {
      assert.match(explainFailure(code, 'sv'), /certifikat är inte betrott; .*NODE_EXTRA_CA_CERTS/);
      assert.match(explainFailure(code, 'en'), /certificate of the server is not trusted; .*NODE_EXTRA_CA_CERTS/);
    }
  });

  it('returns a code that it does not know', () => {
    assert.equal(explainFailure('toString', 'sv'), 'toString');
  });
});
