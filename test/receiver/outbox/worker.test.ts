import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { LogEntry } from '../../../src/receiver/log.ts';
import type { Attempt, Destination } from '../../../src/receiver/outbox/destination.ts';
import { startOutboxWorker } from '../../../src/receiver/outbox/worker.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import type { StoredMessage } from '../../../src/receiver/store/store.ts';
import { dataFile, storable } from '../support.ts';
import { many, referenceOf, rowsIn } from '../store/data-file.ts';

/** A destination that records what it is given, and fails as often as told. */
function createDestination(name: string, failures = 0) {
  const attempts: { readonly reference: string; readonly id: string; readonly number: number }[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  let left = failures;
  const destination: Destination = {
    name,
    async deliver({ reference }: StoredMessage, { id, number }: Attempt) {
      attempts.push({ reference, id, number });
      for (const { count, resolve } of waiting) if (attempts.length >= count) resolve();
      if (left-- > 0) throw Object.assign(new Error('to anna@example.se'), { code: 'ECONNREFUSED' });
    },
  };
  /** Resolves when there were as many attempts. */
  const reached = (count: number): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push({ count, resolve });
    if (attempts.length >= count) resolve();
    return promise;
  };
  return { destination, attempts, reached };
}

function createStore() {
  const path = dataFile();
  const store = createSqliteStore({ path });
  after(() => store.close());
  return { path, store };
}

describe('startOutboxWorker', () => {
  it('delivers each message once to each of its destinations', async () => {
    const { store } = createStore();
    const [mail, webhook] = [createDestination('mail'), createDestination('webhook')];
    const worker = startOutboxWorker({ store, destinations: [mail.destination, webhook.destination], pollMs: 5 });

    const references = await Promise.all(
      many(500, { destinations: ['mail', 'webhook'] }).map((message) => referenceOf(store, message)),
    );
    await Promise.all([mail.reached(500), webhook.reached(500)]);
    await worker.close();

    for (const { attempts } of [mail, webhook]) {
      assert.deepEqual(attempts.map(({ reference }) => reference).toSorted(), references);
      assert.equal(new Set(attempts.map(({ id }) => id)).size, 500);
    }
    assert.deepEqual(await store.listUndelivered({ limit: 10 }), []);
    assert.deepEqual(await store.claim('test', 10, 0), []);
  });

  it('attempts one at a time by a connection, and marks it before the next; other connections go on beside it', async () => {
    const { store } = createStore();
    const paused = Promise.withResolvers<void>();
    const [mail, receipt, webhook] = ['mail', 'receipt', 'webhook'].map((name) => createDestination(name));
    assert.ok(mail && receipt && webhook);
    const unwritten = new Set<string>();
    const early: string[] = [];
    const hold = ({ destination }: typeof mail): Destination => ({
      ...destination,
      connection: 'mail',
      async deliver(message, attempt) {
        early.push(...unwritten);
        await destination.deliver(message, attempt);
        await paused.promise;
        unwritten.add(attempt.id);
      },
    });
    await Promise.all(many(10, { destinations: ['mail', 'receipt', 'webhook'] }).map((message) => store.save(message)));

    const worker = startOutboxWorker({
      store: {
        ...store,
        async markDelivered(delivery) {
          const isMarked = await store.markDelivered(delivery);
          // Later than a claim that began at the same time.
          await store.claim('test', 1, 0, ['none']);
          unwritten.delete(delivery.id);
          return isMarked;
        },
      },
      destinations: [hold(mail), hold(receipt), webhook.destination],
      pollMs: 5,
    });
    await webhook.reached(10);

    assert.equal(mail.attempts.length + receipt.attempts.length, 1);
    paused.resolve();
    await Promise.all([mail.reached(10), receipt.reached(10)]);
    await worker.close();
    assert.deepEqual(early, []);
    assert.deepEqual(await store.claim('test', 100, 0), []);
  });

  it('aborts an attempt that begins ten seconds after it is stopped', async (test) => {
    const { store } = createStore();
    await store.save(storable({ destinations: ['mail'] }));
    const claiming = Promise.withResolvers<void>();
    const aborted: boolean[] = [];
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const worker = startOutboxWorker({
      store: {
        ...store,
        async claim(...args) {
          await claiming.promise;
          return store.claim(...args);
        },
      },
      destinations: [{ name: 'mail', deliver: async (_, { signal }) => void aborted.push(signal.aborted) }],
    });

    const closed = worker.close();
    test.mock.timers.tick(10_000);
    claiming.resolve();
    await closed;

    assert.deepEqual(aborted, [true]);
  });

  it('attempts what it has claimed when it is stopped, and nothing more', async () => {
    const { path, store } = createStore();
    const { destination, attempts } = createDestination('mail');
    await Promise.all(many(4, { destinations: ['mail'] }).map((message) => store.save(message)));
    const stopped = Promise.withResolvers<void>();
    let claims = 0;

    const worker = startOutboxWorker({
      store: {
        ...store,
        async claim(...args) {
          const claimed = await store.claim(...args);
          claims++;
          if (claims === 2) stopped.resolve(worker.close());
          return claimed;
        },
      },
      destinations: [destination],
      pollMs: 5,
    });
    await stopped.promise;

    assert.equal(attempts.length, 2);
    assert.equal(rowsIn(path, 'SELECT id FROM deliveries WHERE delivered_at IS NOT NULL').length, 2);
    assert.equal((await store.claim('test', 10, 0)).length, 2);
  });

  it('tries again what failed, alone and with the same id, and logs nothing of its content', async () => {
    const { store } = createStore();
    const [mail, webhook] = [createDestination('mail'), createDestination('webhook', 3)];
    const log: LogEntry[] = [];
    const worker = startOutboxWorker({
      store,
      destinations: [mail.destination, webhook.destination],
      pollMs: 5,
      delay: () => 0,
      log: (entry) => log.push(entry),
    });

    await store.save(storable({ destinations: ['mail', 'webhook'] }));
    await webhook.reached(4);
    await worker.close();

    assert.equal(mail.attempts.length, 1);
    assert.deepEqual(
      webhook.attempts.map(({ number }) => number),
      [1, 2, 3, 4],
    );
    assert.equal(new Set(webhook.attempts.map(({ id }) => id)).size, 1);
    assert.deepEqual(
      log,
      [1, 2, 3].map((attempt) => ({
        event: 'delivery-failed',
        destination: 'webhook',
        attempt,
        reason: 'ECONNREFUSED',
      })),
    );
  });

  it('leaves to others what is not for its destinations', async () => {
    const { store } = createStore();
    await store.save(storable({ destinations: ['mail a', 'mail b'] }));
    const [a, b] = [createDestination('mail a'), createDestination('mail b')];
    const first = startOutboxWorker({ store, destinations: [a.destination], pollMs: 5 });
    await a.reached(1);
    await first.close();

    const second = startOutboxWorker({ store, destinations: [b.destination], pollMs: 5 });
    await b.reached(1);
    await second.close();

    assert.deepEqual(await store.claim('any', 10, 0), []);
  });

  it('delivers what another worker claimed and did not finish, once its lease has ended', async () => {
    const { store } = createStore();
    await store.save(storable({ destinations: ['mail'] }));
    await store.claim('killed', 10, 50);
    const mail = createDestination('mail');

    const worker = startOutboxWorker({ store, destinations: [mail.destination], pollMs: 5 });
    await mail.reached(1);
    await worker.close();

    assert.deepEqual(
      mail.attempts.map(({ number }) => number),
      [2],
    );
  });

  it('goes on after the store was lost', async () => {
    const { store } = createStore();
    let failures = 3;
    const logged: LogEntry[] = [];
    const mail = createDestination('mail');
    const worker = startOutboxWorker({
      store: {
        ...store,
        claim: (...args) => (failures-- > 0 ? Promise.reject(new Error('lost')) : store.claim(...args)),
      },
      destinations: [mail.destination],
      pollMs: 5,
      log: (entry) => logged.push(entry),
    });

    await store.save(storable({ destinations: ['mail'] }));
    await mail.reached(1);
    await worker.close();

    assert.deepEqual(
      logged,
      [1, 2, 3].map(() => ({ event: 'outbox-failed', reason: 'Error' })),
    );
  });

  it('sends nothing twice when the store was lost before it could be marked', async () => {
    const { store } = createStore();
    let failures = 3;
    const mail = createDestination('mail');
    const marked = Promise.withResolvers<void>();
    const worker = startOutboxWorker({
      store: {
        ...store,
        async markDelivered(...args) {
          if (failures-- > 0) throw new Error('lost');
          const done = await store.markDelivered(...args);
          marked.resolve();
          return done;
        },
      },
      destinations: [mail.destination],
      pollMs: 5,
    });

    await store.save(storable({ destinations: ['mail'] }));
    await marked.promise;
    await worker.close();

    assert.equal(mail.attempts.length, 1);
    assert.deepEqual(await store.claim('test', 10, 0), []);
  });
});
