import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { LogEntry } from '../../../src/receiver/log.ts';
import { startDayDigest, type DayDigestOptions } from '../../../src/receiver/outbox/day-digest.ts';
import type { Mail } from '../../../src/receiver/outbox/mail-transport.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, storable } from '../support.ts';

const noon = new Date('2026-11-04T11:00:00Z');

function createPlace() {
  const store = createSqliteStore({ path: dataFile() });
  after(() => store.close());
  const mails: Mail[] = [];
  const start = (options: Partial<DayDigestOptions> = {}) => {
    const send = async (mail: Mail): Promise<void> => void mails.push(mail);
    const digest = startDayDigest({ store, send, to: 'registrator@example.se', now: () => noon, ...options });
    after(() => digest.close());
    return digest;
  };
  return { store, mails, start };
}

describe('startDayDigest', () => {
  it('mails what came yesterday, what is late, and what is not delivered, whichever step has failed', async () => {
    const { store, mails, start } = createPlace();
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

    await start().check();

    const [mail, ...more] = mails;
    assert.equal(mail?.subject, 'Synpunkt 2026-11-03: 2 nya, 1 sena, 2 inte levererade');
    assert.match(mail?.text ?? '', /Skulle besvaras senast 2026-11-03\n {2}SYN-2026-000002\n/);
    assert.match(mail?.text ?? '', /SYN-2026-000003 \((mail|webhook): ECONNREFUSED\)/);
    assert.match(mail?.text ?? '', /SYN-2026-000003 \((mail|webhook): status 500\)/);
    assert.deepEqual(more, []);
  });

  it('is mailed once a day, also where several receivers share the store', async () => {
    const { store, mails, start } = createPlace();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const digests = [start(), start(), start()];

    for (let round = 0; round < 2; round++) await Promise.all(digests.map((digest) => digest.check()));
    await start().check();

    assert.equal(mails.length, 1);
  });

  it('is mailed by another receiver when it failed', async () => {
    const { store, mails, start } = createPlace();
    await store.save(storable({ receivedAt: new Date('2026-11-03T09:00:00Z') }));
    const log: LogEntry[] = [];

    await start({
      send: () => Promise.reject(Object.assign(new Error('to registrator'), { code: 'ECONNREFUSED' })),
      log: (entry) => log.push(entry),
    }).check();
    await start().check();
    assert.equal(mails.length, 0);
    await start({ now: () => new Date(noon.getTime() + 600_000) }).check();

    assert.equal(mails.length, 1);
    assert.deepEqual(log, [{ event: 'digest-failed', reason: 'ECONNREFUSED' }]);
  });

  it('is not mailed when there is nothing, nor before seven', async () => {
    const { store, mails, start } = createPlace();

    await start({ now: () => new Date('2026-11-04T05:59:59Z') }).check();
    await store.save(storable({ receivedAt: new Date('2026-11-04T09:00:00Z') }));
    await start().check();

    assert.deepEqual(mails, []);
  });
});
