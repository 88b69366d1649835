import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { MessageStore } from '../../../src/receiver/store/store.ts';
import { storable } from '../support.ts';
import type { TestDatabase } from './test-database.ts';

/** Describes what every store tells of the messages of a day, and of a form. */
export function describeSummary(createDatabase: () => Promise<TestDatabase>): void {
  const opened: MessageStore[] = [];

  /** Opens a new database. */
  async function open(): Promise<MessageStore> {
    const store = await (await createDatabase()).open();
    opened.push(store);
    return store;
  }

  after(() => Promise.all(opened.map((store) => store.close())));

  describe('summarizeDays', () => {
    const days: Record<string, [from: string, to: string]> = {
      '2026-01-31': ['2026-01-30T23:00:00.000Z', '2026-01-31T22:59:59.999Z'],
      '2026-03-29': ['2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
      '2026-06-30': ['2026-06-29T22:00:00.000Z', '2026-06-30T21:59:59.999Z'],
      '2026-10-25': ['2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
    };
    for (const [day, moments] of Object.entries(days)) {
      it(`counts the messages of ${day} in Swedish time`, async () => {
        const store = await open();
        const [first, last] = moments.map((moment) => Date.parse(moment));
        assert.ok(first && last);
        const times = [first - 1, first, last, last + 1];
        await Promise.all(times.map((time) => store.save(storable({ receivedAt: new Date(time) }))));

        const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
        assert.equal((await store.summarizeDays(storable().form, dayBefore, day)).added, 2);
      });
    }

    it('summarizes one form, and counts what is undelivered of it, and of those that nobody delivers', async () => {
      const store = await open();
      for (const form of ['a', 'b', 'gone']) {
        const message = storable({ form, answerBy: '2026-11-03', destinations: [`mail ${form}`] });
        // oxlint-disable-next-line no-await-in-loop -- numbered in this order
        await store.save(message);
      }
      for (const delivery of await store.claim('one', 10, 60_000)) {
        const delay = delivery.destination === 'mail gone' ? -660_000 : 60_000;
        // oxlint-disable-next-line no-await-in-loop -- one row after the other
        await store.markFailed(delivery, 'status 500', delay);
      }

      assert.deepEqual(await store.summarizeDays('b', '2026-11-02', '2026-11-03'), {
        added: 1,
        due: ['SYN-2026-000002'],
      });
      const ofForm = async (form: string, limit: number) =>
        (await store.listUndelivered({ form, limit })).map(({ destination, error }) => `${destination} ${error}`);
      assert.deepEqual(await ofForm('b', 10), ['mail b status 500', 'mail gone unknown-destination']);
      const [first] = await store.listUndelivered({ form: 'b', limit: 1 });
      assert.ok(first);
      assert.deepEqual(
        (await store.listUndelivered({ form: 'b', limit: 10, after: first })).map(({ reference }) => reference),
        ['SYN-2026-000003'],
      );
      assert.deepEqual(
        await Promise.all([undefined, 'a', 'none'].map((form) => store.countUndelivered(form))),
        [3, 2, 1],
      );
    });
  });
}
