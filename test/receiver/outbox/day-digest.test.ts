import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { LogEntry } from '../../../src/receiver/log.ts';
import { startDayDigest, type DayDigestOptions } from '../../../src/receiver/outbox/day-digest.ts';
import type { Mail } from '../../../src/receiver/outbox/mail-transport.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { many } from '../store/data-file.ts';
import { dataFile, storable } from '../support.ts';

const noon = new Date('2026-11-04T11:00:00Z');

function createDigests() {
  const path = dataFile();
  const store = createSqliteStore({ path });
  after(() => store.close());
  const mails: Mail[] = [];
  const start = (options: Partial<DayDigestOptions> = {}) => {
    const send = async (mail: Mail): Promise<void> => void mails.push(mail);
    const digest = startDayDigest({
      store,
      send,
      to: 'registrator@example.se',
      form: storable().form,
      now: () => noon,
      ...options,
    });
    after(() => digest.close());
    return digest;
  };
  /** Starts one a moment before noon; its mail is sent once `sent` is resolved. */
  const startPaused = () => {
    const [sending, sent] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const digest = start({
      now: () => new Date(noon.getTime() - 1),
      async send(mail) {
        sending.resolve();
        await sent.promise;
        mails.push(mail);
      },
    });
    return { digest, sending, sent };
  };
  return { path, store, mails, start, startPaused };
}

describe('startDayDigest', () => {
  it('mails what came yesterday, what is late, and what is not delivered, whichever step has failed', async () => {
    const { store, mails, start } = createDigests();
    const at = (time: string, changes = {}) => store.save(storable({ receivedAt: new Date(time), ...changes }));
    // In Swedish time the first is of the day before, and the last of today.
    await at('2026-11-02T22:59:59Z');
    await at('2026-11-02T23:00:00Z', { answerBy: '2026-11-03' });
    await at('2026-11-03T22:59:59Z', { answerBy: '2026-11-04', destinations: ['mail', 'webhook'] });
    await at('2026-11-03T23:00:00Z');
    const [one, two] = await store.claim('one', 10, 60_000);
    assert.ok(one && two);
    await store.markFailed(one, 'ECONNREFUSED', 0);
    await store.markFailed(two, 'status 500', 60_000);
    // One that was due the day before is listed no more, nor one that has been registered.
    await at('2026-10-20T09:00:00Z', { answerBy: '2026-11-02' });
    await at('2026-10-20T09:00:00Z', { answerBy: '2026-11-03', destinations: ['case system'] });
    const [registered] = await store.claim('one', 1, 60_000, ['case system']);
    assert.ok(registered);
    await store.markDelivered(registered, 'KS 2026/17');

    await start().check();

    const [mail, ...more] = mails;
    assert.equal(mail?.subject, 'Synpunkt 2026-11-03: 2 nya, 1 skulle besvaras, 2 inte levererade');
    assert.match(
      mail?.text ?? '',
      /Skulle besvaras senast 2026-11-03 \(om det har skett vet inte synpunkt\)\n {2}SYN-2026-000002\n/,
    );
    assert.match(mail?.text ?? '', /SYN-2026-000003, (mail|webhook): servern kan inte nås \(ECONNREFUSED\)/);
    assert.match(mail?.text ?? '', /SYN-2026-000003, (mail|webhook): servern avvisar meddelandet \(status 500\)/);
    assert.deepEqual(more, []);
  });

  it('tells of its own form alone, and of what nobody delivers, though several share a store and a mailbox', async () => {
    const { store, mails, start } = createDigests();
    const at = (form: string, changes = {}) =>
      store.save(storable({ form, receivedAt: new Date('2026-11-03T09:00:00Z'), answerBy: '2026-11-03', ...changes }));
    await at('kontakt', { destinations: ['mail kontakt'] });
    await at('felanmalan', { destinations: ['mail felanmalan'] });
    await at('felanmalan');
    await at('borttaget', { destinations: ['mail borttaget'], answerBy: undefined });
    for (const delivery of await store.claim('one', 10, 60_000)) {
      await store.markFailed(delivery, 'status 500', delivery.destination === 'mail borttaget' ? -660_000 : 60_000);
    }

    await start({ form: 'kontakt' }).check();
    await start({ form: 'felanmalan' }).check();

    assert.deepEqual(
      mails.map(({ subject, text }) => [subject, text.match(/^ {2}(?:SYN-[\d-]+|kontakt|felanmalan)/gm)]),
      [
        [
          'Synpunkt 2026-11-03: 1 nya, 1 skulle besvaras, 2 inte levererade',
          ['  kontakt', '  SYN-2026-000001', '  SYN-2026-000001', '  SYN-2026-000004'],
        ],
        [
          'Synpunkt 2026-11-03: 2 nya, 2 skulle besvaras, 2 inte levererade',
          ['  felanmalan', '  SYN-2026-000002', '  SYN-2026-000003', '  SYN-2026-000002', '  SYN-2026-000004'],
        ],
      ],
    );
    assert.equal(new Set(mails.map(({ id }) => id)).size, 2);
  });

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

  it('tells what the mails of the days before did not, when none could be sent', async () => {
    const { store, mails, start } = createDigests();
    const at = (receivedAt: string, answerBy: string) =>
      store.save(storable({ receivedAt: new Date(receivedAt), answerBy }));
    await at('2026-10-20T09:00:00Z', '2026-11-02');
    const day = 86_400_000;
    let time = noon.getTime();
    const digest = start({ now: () => new Date(time) });
    await at('2026-11-03T09:00:00Z', '2026-11-04');
    await digest.check();
    await at('2026-11-04T09:00:00Z', '2026-11-05');

    const away = start({
      now: () => new Date(time),
      send: () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' })),
    });
    for (time += day; time < noon.getTime() + 3 * day; time += day) await away.check();
    await start({ now: () => new Date(time) }).check();
    time += day;
    await start({ now: () => new Date(time) }).check();

    assert.deepEqual(
      mails.map(({ subject }) => subject),
      [
        'Synpunkt 2026-11-03: 1 nya, 0 skulle besvaras, 0 inte levererade',
        'Synpunkt 2026-11-04 – 2026-11-06: 1 nya, 2 skulle besvaras, 0 inte levererade',
      ],
    );
    assert.match(
      mails[1]?.text ?? '',
      /Skulle besvaras 2026-11-04 – 2026-11-06 \(om det har skett vet inte synpunkt\)\n {2}SYN-2026-000002\n {2}SYN-2026-000003\n/,
    );
  });

  it('tells what the first mail did not, which could not be sent', async () => {
    const { store, mails, start } = createDigests();
    await store.save(storable({ receivedAt: new Date('2026-10-20T09:00:00Z'), answerBy: '2026-11-03' }));

    await start({ send: () => Promise.reject(new Error('away')) }).check();
    await start({ now: () => new Date(noon.getTime() + 86_400_000) }).check();

    assert.deepEqual(
      mails.map(({ subject }) => subject),
      ['Synpunkt 2026-11-03 – 2026-11-04: 0 nya, 1 skulle besvaras, 0 inte levererade'],
    );
  });

  it('tells of a day of 25 hours once, after its end', async () => {
    const { store, mails, start } = createDigests();
    let now = new Date('2026-10-25T08:00:00Z');
    const digest = start({ now: () => now });
    const saveAt = (time: string) => store.save(storable({ receivedAt: new Date(time) }));
    const checkAt = async (time: string) => {
      now = new Date(time);
      await digest.check();
    };
    await saveAt('2026-10-24T12:00:00Z');
    await saveAt('2026-10-25T00:30:00Z');

    await checkAt('2026-10-25T08:00:00Z');
    await checkAt('2026-10-25T22:05:00Z');
    await saveAt('2026-10-25T22:30:00Z');
    await checkAt('2026-10-26T08:00:00Z');

    assert.deepEqual(
      mails.map(({ subject }) => subject),
      [
        'Synpunkt 2026-10-24: 1 nya, 0 skulle besvaras, 0 inte levererade',
        'Synpunkt 2026-10-25: 2 nya, 0 skulle besvaras, 0 inte levererade',
      ],
    );
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

  it('counts all that is not delivered, and lists the first', async () => {
    const { store, mails, start } = createDigests();
    await Promise.all(many(120, { destinations: ['mail'] }).map((message) => store.save(message)));
    for (const delivery of await store.claim('one', 200, 0)) await store.markFailed(delivery, 'status 500', 0);

    await start().check();

    assert.match(mails[0]?.subject ?? '', / 120 inte levererade$/);
    assert.match(mails[0]?.text ?? '', /\n {2}och 20 till\n/);
  });

  it('names what waits for a destination that no receiver delivers to', async () => {
    const { store, mails, start } = createDigests();
    await store.save(storable({ destinations: ['webhook kontakt'] }));
    for (const delivery of await store.claim('one', 1, 60_000))
      await store.markFailed(delivery, 'status 500', -660_000);

    await start().check();

    assert.match(
      mails[0]?.text ?? '',
      /SYN-2026-000001, webhook kontakt: ingen skickar dit: målet finns inte längre i inställningarna, /,
    );
  });

  it('is not mailed when there is nothing, nor before seven', async () => {
    const { store, mails, start } = createDigests();

    await start({ now: () => new Date('2026-11-04T05:59:59Z') }).check();
    await store.save(storable({ receivedAt: new Date('2026-11-04T09:00:00Z') }));
    await start().check();

    assert.deepEqual(mails, []);
  });
});
