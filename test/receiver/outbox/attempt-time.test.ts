import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, describe, it, type TestContext } from 'node:test';
import type { LogEntry } from '../../../src/receiver/log.ts';
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

function createStore() {
  const store = createSqliteStore({ path: dataFile() });
  after(() => store.close());
  return store;
}

describe('the time of an attempt', () => {
  it('is that of the slowest destination of its connection for other workers', async () => {
    const store = createStore();
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

    // The look-up of a large message may take 100 seconds, and the outcome half a minute.
    assert.ok(Math.min(...leases) > 600_000 + 130_000);
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
    const store = createStore();
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

  describe('while the store hangs', () => {
    const storeMs = 12_000;
    const longestFindMs = 102_000;
    const attemptMs = 60_000;

    /** Runs a worker whose calls of the store take so long; resolves to when each began and ended, from the claim on. */
    async function runSlowly(
      test: TestContext,
      { findMs = longestFindMs, sendMs = attemptMs }: { readonly findMs?: number; readonly sendMs?: number },
    ) {
      const store = createStore();
      await store.save(storable({ destinations: ['mail'] }));
      test.mock.timers.enable({ apis: ['Date'] });
      const start = Date.now();
      const writes: { readonly from: number; readonly to: number }[] = [];
      const attempts: number[] = [];
      const failed = Promise.withResolvers<LogEntry>();
      let leaseMs = 0;
      const write = async (): Promise<boolean> => {
        const from = Date.now() - start;
        test.mock.timers.tick(storeMs);
        writes.push({ from, to: Date.now() - start });
        throw new Error('lost');
      };
      const worker = startOutboxWorker({
        store: {
          async claim(...args) {
            leaseMs = args[2];
            const claimed = await store.claim(...args);
            if (claimed.length > 0) test.mock.timers.tick(storeMs);
            return claimed;
          },
          async find(key) {
            test.mock.timers.tick(findMs);
            return store.find(key);
          },
          markDelivered: write,
          markFailed: write,
        },
        destinations: [
          {
            name: 'mail',
            async deliver() {
              attempts.push(Date.now() - start);
              test.mock.timers.tick(sendMs);
            },
          },
        ],
        pollMs: 1,
        log: (entry) => {
          if (entry.event === 'outbox-failed') failed.resolve(entry);
        },
      });
      await failed.promise;
      await worker.close();
      return { leaseMs, writes, attempts };
    }

    it('writes no outcome after the end of the lease, which another worker may have claimed', async (test) => {
      for (const sendMs of [0, attemptMs]) {
        const { leaseMs, writes, attempts } = await runSlowly(test, { sendMs });
        test.mock.timers.reset();

        assert.equal(attempts.length, 1);
        assert.ok(writes.length > 1);
        assert.ok(
          writes.every(({ to }) => to <= leaseMs),
          JSON.stringify({ leaseMs, writes }),
        );
      }
    });

    it('attempts nothing that cannot be written before the end of the lease', async (test) => {
      const { attempts } = await runSlowly(test, { findMs: longestFindMs + 2 * storeMs });

      assert.deepEqual(attempts, []);
    });
  });

  it('ends an attempt that takes too long', async () => {
    const store = createStore();
    const failed = Promise.withResolvers<LogEntry>();
    const destination: Destination = {
      name: 'mail',
      deliver: (_message, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    await store.save(storable({ destinations: ['mail'] }));

    const worker = startOutboxWorker({
      store,
      destinations: [destination],
      pollMs: 5,
      attemptMs: 20,
      log: failed.resolve,
    });

    assert.deepEqual(await failed.promise, {
      event: 'delivery-failed',
      destination: 'mail',
      attempt: 1,
      reason: 'TimeoutError',
    });
    await worker.close();
  });
});
