import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import type { Destination } from '../../../src/receiver/outbox/destination.ts';
import { createMailDestination } from '../../../src/receiver/outbox/mail.ts';
import { startOutboxWorker } from '../../../src/receiver/outbox/worker.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { attachment, referenceOf } from '../store/data-file.ts';
import { dataFile, form, storable } from '../support.ts';

const mailbox = { from: 'synpunkt@example.se', to: 'registrator@example.se' };

/** Starts a mail server that takes nothing more once some of the files of a mail have come, and then calls a function. */
async function startStuckServer(handleStuck: () => void): Promise<string> {
  const server = createServer((socket) => {
    let received: number | undefined;
    socket.on('error', () => {});
    socket.write('220 mail.example.se ESMTP\r\n');
    socket.on('data', (chunk) => {
      if (received !== undefined) {
        received += chunk.byteLength;
        // More than its texts.
        if (received < 500_000) return;
        socket.pause();
        handleStuck();
      } else if (chunk.toString('latin1').startsWith('DATA')) {
        received = 0;
        socket.write('354 Go on\r\n');
      } else socket.write('250 OK\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`; // always so for a TCP server
}

describe('the time of an attempt', () => {
  it('is that of the slowest destination of its connection for other workers', async () => {
    const store = createSqliteStore({ path: dataFile() });
    after(() => store.close());
    await referenceOf(store, storable({ destinations: ['mail', 'receipt'] }));
    const both = Promise.withResolvers<void>();
    const names: string[] = [];
    const leases: number[] = [];
    const destinationOf = (name: string, more: Partial<Destination> = {}): Destination => ({
      name,
      connection: 'mail',
      async deliver() {
        names.push(name);
        if (names.length === 2) both.resolve();
      },
      ...more,
    });

    const worker = startOutboxWorker({
      store: {
        ...store,
        claim(...args) {
          leases.push(args[2]);
          return store.claim(...args);
        },
      },
      destinations: [destinationOf('mail', { attemptMs: 600_000 }), destinationOf('receipt')],
      pollMs: 5,
    });
    await both.promise;
    await worker.close();

    // A large message is read from PostgreSQL for more than a minute before.
    assert.ok(Math.min(...leases) > 600_000 + 60_000);
  });

  it('is longer for a mail than RFC 5321 gives a server for its answer', () => {
    const { attemptMs = 0 } = createMailDestination({ form, smtp: 'smtp://127.0.0.1:25', ...mailbox });

    assert.ok(attemptMs > 10 * 60_000);
  });

  it('counts as a cut where the files take longer, but not where the receiver ends', async () => {
    let ending = new AbortController();
    let reason = '';
    const smtp = await startStuckServer(() => ending.abort(new DOMException('', reason)));
    const destination = createMailDestination({ form, smtp, ...mailbox });
    const store = createSqliteStore({ path: dataFile() });
    after(() => store.close());
    const attachments = [attachment('photos', 'a.png', Buffer.alloc(20_000_000, 1))];
    const message = await store.find(await referenceOf(store, storable({ attachments })));
    assert.ok(message);

    for (const [name, code] of [
      ['TimeoutError', 'cut-off'],
      ['AbortError', 'EABORT'],
    ] as const) {
      ending = new AbortController();
      reason = name;
      await assert.rejects(destination.deliver(message, { id: 'id', number: 1, signal: ending.signal }), { code });
    }
  });
});
