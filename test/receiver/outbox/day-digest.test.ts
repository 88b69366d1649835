import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { describe, it } from 'node:test';
import { many } from '../store/data-file.ts';
import { storable } from '../support.ts';
import { createDigests, noon } from './digests.ts';

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
    assert.equal(mail?.subject, 'Synpunkt kontakt 2026-11-03: 2 nya, 1 skulle besvaras, 2 inte levererade');
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
          'Synpunkt kontakt 2026-11-03: 1 nya, 1 skulle besvaras, 2 inte levererade',
          ['  kontakt', '  SYN-2026-000001', '  SYN-2026-000001', '  SYN-2026-000004'],
        ],
        [
          'Synpunkt felanmalan 2026-11-03: 2 nya, 2 skulle besvaras, 2 inte levererade',
          ['  felanmalan', '  SYN-2026-000002', '  SYN-2026-000003', '  SYN-2026-000002', '  SYN-2026-000004'],
        ],
      ],
    );
    assert.equal(new Set(mails.map(({ id }) => id)).size, 2);
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
        'Synpunkt kontakt 2026-11-03: 1 nya, 0 skulle besvaras, 0 inte levererade',
        'Synpunkt kontakt 2026-11-04 – 2026-11-06: 1 nya, 2 skulle besvaras, 0 inte levererade',
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
      ['Synpunkt kontakt 2026-11-03 – 2026-11-04: 0 nya, 1 skulle besvaras, 0 inte levererade'],
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
        'Synpunkt kontakt 2026-10-24: 1 nya, 0 skulle besvaras, 0 inte levererade',
        'Synpunkt kontakt 2026-10-25: 2 nya, 0 skulle besvaras, 0 inte levererade',
      ],
    );
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

  it('goes on where the mails of all forms together ended, unless that is long ago', async () => {
    const { store, mails, start } = createDigests();
    const at = (time: string) => store.save(storable({ receivedAt: new Date(time) }));
    await at('2026-11-01T09:00:00Z');
    await at('2026-11-02T09:00:00Z');
    await store.markDigest(hash('sha256', 'registrator@example.se').slice(0, 16), '2026-11-01');

    await start().check();
    await start().check();
    await store.markDigest(hash('sha256', 'annan@example.se').slice(0, 16), '2026-10-01');
    await start({ to: 'annan@example.se' }).check();

    assert.deepEqual(
      mails.map(({ subject }) => subject),
      ['Synpunkt kontakt 2026-11-02 – 2026-11-03: 1 nya, 0 skulle besvaras, 0 inte levererade'],
    );
  });
});
