import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Delivery, MessageStore, Undelivered } from '../../../src/receiver/store/store.ts';
import { storable } from '../support.ts';
import type { TestDatabase } from './test-database.ts';
import { many, referenceOf } from './data-file.ts';

const leaseMs = 60_000;

/** Describes what every store does with deliveries, and with what is counted by the day. */
export function describeOutbox(createDatabase: () => Promise<TestDatabase>): void {
  let database: TestDatabase;
  let store: MessageStore;
  const opened: MessageStore[] = [];

  /** Opens a new database. */
  async function restart(): Promise<void> {
    database = await createDatabase();
    store = await open();
  }

  async function open(): Promise<MessageStore> {
    const one = await database.open();
    opened.push(one);
    return one;
  }

  after(() => Promise.all(opened.map((one) => one.close())));

  describe('when a message has destinations', () => {
    const claimed = (deliveries: readonly Delivery[]) => deliveries.map(({ destination }) => destination).toSorted();

    it('stores a delivery for each, which one owner claims', async () => {
      await restart();
      const other = await open();
      const message = storable({ destinations: ['mail', 'webhook'] });
      await store.save(message);

      const both = await Promise.all([store.claim('one', 10, leaseMs), other.claim('other', 10, leaseMs)]);

      assert.deepEqual(claimed(both.flat()), ['mail', 'webhook']);
      assert.ok(
        both.flat().every(({ messageId, attempt, age }) => messageId === message.id && attempt === 1 && age >= 0),
      );
    });

    it('claims as many as asked for', async () => {
      await restart();
      await Promise.all(many(5, { destinations: ['mail'] }).map((message) => store.save(message)));

      assert.equal((await store.claim('one', 3, leaseMs)).length, 3);
      assert.equal((await store.claim('one', 3, leaseMs)).length, 2);
    });

    it('shares them among owners, without doubles', async () => {
      await restart();
      const stores = [store, await open()];
      await Promise.all(many(60, { destinations: ['mail'] }).map((message) => store.save(message)));

      const all = await Promise.all(
        Array.from({ length: 12 }, (_, index) => (stores[index % 2] ?? store).claim(`owner ${index}`, 5, leaseMs)),
      );

      assert.equal(new Set(all.flat().map(({ id }) => id)).size, all.flat().length);
      assert.equal((await store.claim('last', 100, leaseMs)).length + all.flat().length, 60);
    });

    it('is not due again once delivered', async () => {
      await restart();
      await store.save(storable({ destinations: ['mail'] }));
      const [delivery] = await store.claim('one', 10, 0);
      assert.ok(delivery);

      assert.equal(await store.markDelivered(delivery), true);

      assert.deepEqual(await store.claim('one', 10, 0), []);
      assert.equal(await store.markDelivered(delivery), false);
    });

    it('keeps the first diary number that a destination has given', async () => {
      await restart();
      const reference = await referenceOf(store, storable({ destinations: ['mail', 'webhook'] }));
      const [first, second] = await store.claim('one', 10, leaseMs);
      assert.ok(first && second);

      await store.markDelivered(first, 'KS 2026/17');
      await store.markDelivered(second, 'KS 2026/18');
      await store.markDelivered(first, 'KS 2026/19');

      assert.equal((await store.find(reference))?.diaryNumber, 'KS 2026/17');
    });

    it('is another owner’s once the lease has ended, and the first can mark it no more', async () => {
      await restart();
      await store.save(storable({ destinations: ['mail'] }));
      const [first] = await store.claim('one', 10, 0);
      const [second] = await store.claim('other', 10, leaseMs);
      assert.ok(first && second);

      assert.equal(second.id, first.id);
      assert.equal(second.attempt, 2);
      assert.deepEqual(
        [await store.markDelivered(first), await store.markFailed(first, 'late', 0), await store.markDelivered(second)],
        [false, false, true],
      );
    });

    it('is due after the delay once it has failed, listed with its error, and due at once when resent', async () => {
      await restart();
      const reference = await referenceOf(store, storable({ destinations: ['mail', 'webhook'] }));
      const [delivery, other] = await store.claim('one', 10, leaseMs);
      assert.ok(delivery && other);
      await store.markDelivered(other);

      await store.markFailed(delivery, 'ECONNREFUSED', leaseMs);

      assert.deepEqual(await store.claim('one', 10, leaseMs), []);
      const [undelivered, ...more] = await store.listUndelivered({ limit: 10 });
      assert.deepEqual(more, []);
      assert.deepEqual(
        { ...undelivered, createdAt: 0, age: 0 },
        {
          id: delivery.id,
          reference,
          destination: delivery.destination,
          attempt: 1,
          error: 'ECONNREFUSED',
          createdAt: 0,
          age: 0,
        },
      );
      assert.equal(await store.countUndelivered(), 1);
      assert.equal(await store.resend(delivery.id), 'due');
      const [again] = await store.claim('one', 10, leaseMs);
      assert.deepEqual([delivery.lastError, again?.attempt, again?.lastError], [undefined, 2, 'ECONNREFUSED']);
      assert.equal(await store.resend('unknown'), undefined);
      assert.equal(await store.resend(other.id), undefined);
    });

    it('is not due while an attempt is under way, which may have reached the destination', async () => {
      await restart();
      const other = await open();
      await store.save(storable({ destinations: ['mail'] }));
      const [first] = await store.claim('one', 10, leaseMs);
      assert.ok(first);

      assert.equal(await other.resend(first.id), 'running');
      assert.deepEqual(await other.claim('other', 10, leaseMs), []);

      await store.markFailed(first, 'ECONNREFUSED', leaseMs);
      assert.equal(await other.resend(first.id), 'due');
      const [second] = await other.claim('other', 10, 0);
      assert.equal(second?.attempt, 2);
      // Its owner was killed.
      assert.equal(await store.resend(first.id), 'due');
    });

    it('is never due again once given up, unless an attempt is under way', async () => {
      await restart();
      await store.save(storable({ destinations: ['mail'] }));
      const [delivery] = await store.claim('one', 10, leaseMs);
      assert.ok(delivery);

      assert.equal(await store.giveUp(delivery.id), 'running');
      await store.markFailed(delivery, 'EENVELOPE', 0);
      assert.equal(await store.giveUp(delivery.id), 'givenUp');

      assert.deepEqual(await store.claim('one', 10, leaseMs), []);
      assert.deepEqual(await store.listUndelivered({ limit: 10 }), []);
      assert.equal(await store.countUndelivered(), 0);
      assert.equal(await store.giveUp(delivery.id), undefined);
    });

    it('is listed as without a receiver once nobody attempts any to its destination for ten minutes', async () => {
      await restart();
      await Promise.all(many(2, { destinations: ['mail', 'webhook'] }).map((message) => store.save(message)));
      for (const delivery of await store.claim('one', 10, leaseMs)) {
        await store.markFailed(delivery, 'status 500', -660_000);
      }
      const [running] = await store.claim('one', 1, leaseMs, ['mail']);

      const listed = await store.listUndelivered({ limit: 10 });

      assert.ok(running);
      assert.deepEqual(listed.map(({ destination, error }) => `${destination} ${error}`).toSorted(), [
        'mail status 500',
        'mail status 500',
        'webhook unknown-destination',
        'webhook unknown-destination',
      ]);
    });

    it('has a known destination while others of it are delivered, one after the other', async () => {
      await restart();
      await Promise.all(many(2, { destinations: ['mail'] }).map((message) => store.save(message)));
      const [first, second] = await store.claim('one', 10, leaseMs);
      assert.ok(first && second);
      await store.markFailed(second, 'status 500', -660_000);
      await store.markDelivered(first);

      const listed = await store.listUndelivered({ limit: 10 });

      assert.deepEqual(
        listed.map(({ error }) => error),
        ['status 500'],
      );
    });

    it('is listed in pages, each once', async () => {
      await restart();
      await Promise.all(many(5, { destinations: ['mail', 'webhook'] }).map((message) => store.save(message)));
      for (const delivery of await store.claim('one', 10, leaseMs)) await store.markFailed(delivery, 'status 500', 0);

      const listed: string[] = [];
      let last: Undelivered | undefined;
      for (let page = 1; page <= 4; page++) {
        const deliveries = await store.listUndelivered({ limit: 3, after: last });
        listed.push(...deliveries.map(({ id }) => id));
        last = deliveries.at(-1);
      }

      assert.equal(listed.length, 10);
      assert.equal(new Set(listed).size, 10);
      assert.ok(last);
      assert.deepEqual(await store.listUndelivered({ limit: 3, after: last }), []);
      assert.equal(await store.countUndelivered(), 10);
    });

    it('has no delivery of a message that was not stored', async () => {
      await restart();

      await assert.rejects(store.save(storable({ id: 'too short', destinations: ['mail'] })));

      assert.deepEqual(await store.claim('one', 10, leaseMs), []);
    });
  });

  describe('countDaily', () => {
    it('counts each id once, of those that come at the same time as many as allowed', async () => {
      await restart();
      const stores = [store, await open()];
      const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

      const taken = await Promise.all(ids.map((id, index) => (stores[index % 2] ?? store).countDaily('key', id, 3)));
      const again = await Promise.all(ids.map((id) => store.countDaily('key', id, 3)));

      assert.equal(taken.filter(Boolean).length, 3);
      assert.deepEqual(again, taken);
      assert.equal(await store.countDaily('other key', 'a', 1), true);
    });
  });

  describe('lastDigest', () => {
    it('is the day that was marked for the mailbox, on the days after as well', async () => {
      await restart();
      const other = await open();

      assert.equal(await store.lastDigest('one'), undefined);
      await store.markDigest('one', '2026-11-02');
      await other.markDigest('one', '2026-11-03');
      // Which forgets what was counted on other days.
      await store.countDaily('key', 'a', 1);

      assert.equal(await store.lastDigest('one'), '2026-11-03');
      assert.equal(await other.lastDigest('other'), undefined);
    });
  });
}
