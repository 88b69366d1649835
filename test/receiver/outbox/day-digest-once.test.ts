import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LogEntry } from '../../../src/receiver/log.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { storable } from '../support.ts';
import { createDigests, noon } from './digests.ts';

describe('the mail of a day', () => {
  it('is mailed once a day, also where several receivers share the store', async () => {
    const { store, mails, start } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const digests = [start(), start(), start()];

    for (let round = 0; round < 2; round++) await Promise.all(digests.map((digest) => digest.check()));
    await start().check();

    assert.equal(mails.length, 1);
  });

  it('is mailed by another receiver when it failed', async () => {
    const { store, mails, start } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const log: LogEntry[] = [];

    await start({
      send: () => Promise.reject(Object.assign(new Error('to registrator'), { code: 'ECONNREFUSED' })),
      log: (entry) => log.push(entry),
    }).check();
    await start().check();
    assert.equal(mails.length, 0);
    // The first may have begun at the end of its ten minutes.
    await start({ now: () => new Date(noon.getTime() + 600_000) }).check();
    assert.equal(mails.length, 0);
    await start({ now: () => new Date(noon.getTime() + 1_200_000) }).check();

    assert.equal(mails.length, 1);
    assert.equal(mails[0]?.number, 2);
    assert.deepEqual(log, [{ event: 'digest-failed', reason: 'ECONNREFUSED' }]);
  });

  it('is not mailed again when the store was lost after it was sent', async () => {
    const { store, mails, start } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    let failures = 2;
    const digest = start({
      store: {
        ...store,
        markDigest: (...args) => (failures-- > 0 ? Promise.reject(new Error('lost')) : store.markDigest(...args)),
      },
    });

    for (let round = 0; round < 3; round++) await digest.check();
    await start({ now: () => new Date(noon.getTime() + 1_200_000) }).check();

    assert.equal(failures, -1);
    assert.equal(mails.length, 1);
  });

  it('is mailed to each mailbox of receivers that share the store, under an id of its own', async () => {
    const { store, mails, start } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const mailboxes = ['registrator@example.se', 'bygg@example.se'];

    for (let round = 0; round < 2; round++) for (const to of mailboxes) await start({ to }).check();

    assert.deepEqual(
      mails.map(({ to }) => to),
      mailboxes,
    );
    assert.equal(new Set(mails.map(({ id }) => id)).size, 2);
  });

  it('is not mailed by another receiver while one is mailing it, whatever the time', async () => {
    const { store, mails, start, startPaused } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const { digest, sending, sent } = startPaused();
    const first = digest.check();
    await sending.promise;

    await start({ now: () => noon }).check();
    sent.resolve();
    await first;
    await start({ now: () => noon }).check();

    assert.equal(mails.length, 1);
  });

  it('is mailed by one of two that begin at the same time, when the ten minutes of one have just begun', async () => {
    const { store, mails, start, startPaused } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const { digest: first, sending, sent } = startPaused();
    let checking: Promise<void> | undefined;
    const second = start({
      store: {
        ...store,
        // After it has found nobody else.
        async countDaily(...args) {
          checking ??= first.check();
          await sending.promise;
          return store.countDaily(...args);
        },
      },
    });

    await second.check();
    sent.resolve();
    await checking;

    assert.equal(mails.length, 1);
  });

  it('is mailed once by two checks of one process at the same time', async () => {
    const { store, mails, startPaused } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const { digest, sending, sent } = startPaused();
    const first = digest.check();
    await sending.promise;

    const second = digest.check();
    sent.resolve();
    await Promise.all([first, second]);

    assert.equal(mails.length, 1);
  });

  it('is not mailed again after a stop while it was sent', async () => {
    const { path, store, mails, start, startPaused } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const { digest, sending, sent } = startPaused();
    void digest.check();
    await sending.promise;

    const closed = digest.close().then(() => store.close());
    sent.resolve();
    await closed;
    const next = createSqliteStore({ path });
    await start({ store: next, now: () => new Date(noon.getTime() + 1_200_000) }).check();
    await next.close();

    assert.equal(mails.length, 1);
  });

  it('is aborted ten seconds after a stop', async (test) => {
    const { store, start } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const log: LogEntry[] = [];
    const sending = Promise.withResolvers<void>();
    const digest = start({
      send: ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          sending.resolve();
        }),
      log: (entry) => log.push(entry),
    });
    void digest.check();
    await sending.promise;
    test.mock.timers.enable({ apis: ['setTimeout'] });

    const closed = digest.close();
    test.mock.timers.tick(10_000);
    await closed;

    assert.deepEqual(log, [{ event: 'digest-failed', reason: 'AbortError' }]);
  });
});
