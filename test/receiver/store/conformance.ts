import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Message, MessageStore } from '../../../src/receiver/store/store.ts';
import { describeOutbox } from './conformance-outbox.ts';
import { describeSummary } from './conformance-summary.ts';
import { storable } from '../support.ts';
import { attachment, many, referenceOf } from './data-file.ts';
import type { TestDatabase } from './test-database.ts';

/** More of them in `npm run test:receiver:long`. */
const rounds = Number(process.env['SYNPUNKT_ROUNDS'] ?? 3);
const erasure = { by: 'anna@example.se', reason: 'beslut 2026/17' };
const expectedReferences = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `SYN-2026-${String(index + 1).padStart(6, '0')}`);

/** Describes what every store does. */
export function describeStore(
  name: string,
  createDatabase: () => Promise<TestDatabase>,
  options: { skip?: string | false } = {},
): void {
  describe(`the store in ${name}`, options, () => {
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

    const count = async (table: string): Promise<number> =>
      Number((await database.rows(`SELECT count(*) AS count FROM ${table}`))[0]?.['count']);

    after(() => Promise.all(opened.map((one) => one.close())));

    describe('when messages are saved', () => {
      before(restart);

      it('gives references without gaps, in the order in which they came', async () => {
        const references = await Promise.all(many(300).map((message) => referenceOf(store, message)));

        assert.deepEqual(references, expectedReferences(300));
      });

      it('counts each year for itself, also in one batch', async () => {
        const at = (time: string) => storable({ receivedAt: new Date(time) });

        const references = await Promise.all(
          [at('2031-12-31T22:59:59Z'), at('2031-12-31T23:00:00Z'), at('2031-01-01T12:00:00Z')].map((message) =>
            referenceOf(store, message),
          ),
        );

        assert.deepEqual(references, ['SYN-2031-000001', 'SYN-2032-000001', 'SYN-2031-000002']);
      });

      it('finds a message again with all that was sent, by id and by reference', async () => {
        const attachments = [
          attachment('photos', 'b.png', '\0bytes'),
          attachment('photos', 'a.png'),
          attachment('cv', 'c'),
        ];
        const values = { description: 'Å "b" \\ \u0000 \ud800', list: ['a', 'b'], count: 2.5, yes: true };
        const message = storable({ attachments, values, answerBy: '2026-11-17', suspicions: ['trap', 'many'] });
        const reference = await referenceOf(store, message);

        const found = await store.find(message.id);

        assert.deepEqual(found, {
          id: message.id,
          reference,
          receivedAt: '2026-11-03T09:00:01.234Z',
          form: 'kontakt',
          language: 'sv',
          answerBy: '2026-11-17',
          suspicions: ['trap', 'many'],
          sameAs: undefined,
          diaryNumber: undefined,
          page: message.page,
          values,
          attachments: found?.attachments,
        });
        assert.deepEqual(
          found?.attachments.map(({ field, name: file, content }) => [field, file, Buffer.from(content).toString()]),
          [
            ['cv', 'c', ''],
            ['photos', 'b.png', '\0bytes'],
            ['photos', 'a.png', ''],
          ],
        );
        assert.deepEqual(await store.find(reference), found);
        assert.equal(await store.find('SYN-2026-999999'), undefined);
      });

      it('finds the first message with the same text, also within a batch', async () => {
        await restart();
        const values = { description: 'Lyktan vid parken är släckt' };

        const [one, two] = await Promise.all(many(2, { values }).map((message) => referenceOf(store, message)));
        const three = await referenceOf(store, storable({ values }));
        const other = await referenceOf(store, storable({ values: { description: 'Något helt annat än det' } }));

        const all = await Promise.all([one, two, three, other].map((reference) => store.find(reference ?? '')));
        assert.deepEqual(
          all.map((message) => message?.sameAs),
          [undefined, one, one, undefined],
        );
      });

      it('gives two forms in the same millisecond a reference of their own, each with its own data', async () => {
        const forms = ['kontakt', 'synpunkt'];
        const messages = forms.map((one) => storable({ form: one, values: { description: one }, destinations: [one] }));

        const references = await Promise.all(messages.map((message) => referenceOf(store, message)));

        assert.equal(new Set(references).size, 2);
        const found = await Promise.all(references.map((reference) => store.find(reference)));
        assert.deepEqual(
          found.map((message) => [message?.id, message?.form, message?.values]),
          messages.map(({ id, form, values }) => [id, form, values]),
        );
        const deliveries = await store.claim('one', 10, 60_000);
        assert.deepEqual(
          new Map(deliveries.map(({ messageId, destination }) => [messageId, destination])),
          new Map(messages.map(({ id, form }) => [id, form])),
        );
      });

      it('takes texts that a database may refuse', async () => {
        const strange = 'a\0b\ud800 ’;--';
        const page = { url: 'https://www.example.se/', title: strange };
        const attachments = [{ ...attachment('photos', strange, 'x'), type: strange }];

        const reference = await referenceOf(store, storable({ page, attachments, values: { description: strange } }));

        assert.deepEqual((await store.find(reference))?.values, { description: strange });
      });

      it('saves the others if one cannot be saved', async () => {
        const messages = [storable(), storable({ id: 'too short' }), storable()];

        const saved = await Promise.allSettled(messages.map((message) => store.save(message)));

        assert.deepEqual(
          saved.map(({ status }) => status),
          ['fulfilled', 'rejected', 'fulfilled'],
        );
        const [first, , last] = await Promise.all(messages.map(({ id }) => store.find(id)));
        assert.equal(Number(last?.reference.slice(-6)) - Number(first?.reference.slice(-6)), 1);
      });
    });

    describe('when an id comes again', () => {
      before(restart);

      const seen = async ({ id }: Pick<Message, 'id'>) =>
        (await database.rows(`SELECT seen_at FROM messages WHERE id = '${id}'`))[0]?.['seen_at'] ?? null;

      it('returns the first receipt for the same content, also within a batch', async () => {
        const message = storable({ answerBy: '2026-11-17' });
        const again = { ...message, receivedAt: new Date('2027-05-05'), answerBy: '2027-05-19' };

        const saved = await Promise.all([message, again, message].map((one) => store.save(one)));
        const later = await store.save(again);

        assert.deepEqual(
          [...saved, later].map(({ outcome }) => outcome),
          ['stored', 'repeated', 'repeated', 'repeated'],
        );
        assert.equal(new Set([...saved, later].map((one) => 'receipt' in one && JSON.stringify(one.receipt))).size, 1);
        assert.equal('receipt' in later && later.receipt.answerBy, '2026-11-17');
        assert.equal(await count('messages'), 1);
      });

      it('finds its receipt without a message to store, and writes that it came', async () => {
        const message = storable({ answerBy: '2026-11-17' });
        const saved = await store.save(message);

        const receipt = await store.findReceipt?.(message.id, () => message.contentHash);

        assert.deepEqual(receipt, 'receipt' in saved && saved.receipt);
        assert.ok(Number(await seen(message)) > 1.7e12);
      });

      it('finds no receipt of other content, nor of an id that is not stored, whose content is not read', async () => {
        const message = storable();
        await store.save(message);

        assert.equal(await store.findReceipt?.(message.id, () => 'other'), undefined);
        assert.equal(await store.findReceipt?.(storable().id, () => assert.fail('computed a hash')), undefined);
        assert.equal(await seen(message), null);
      });

      it('refuses other content, and does not change what is stored', async () => {
        const message = storable({ attachments: [attachment('photos', 'a.png', 'one')] });
        await store.save(message);

        const other = await store.save({ ...message, contentHash: 'other', values: { description: 'other' } });

        assert.deepEqual(other, { outcome: 'conflict' });
        assert.deepEqual((await store.find(message.id))?.values, message.values);
      });

      it('writes that it came, so that the receipt waits for the disk and for a standby', async () => {
        const message = storable();
        await store.save(message);
        assert.equal(await seen(message), null);

        await store.save(message);

        assert.ok(Number(await seen(message)) > 1.7e12);
      });

      it('stores 50 parallel sends once, with one delivery', async () => {
        await restart();
        const other = await open();
        const message = storable({ destinations: ['mail'] });

        const saved = await Promise.all(
          Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? store : other).save(message)),
        );

        assert.equal(saved.filter(({ outcome }) => outcome === 'stored').length, 1);
        assert.equal(saved.filter(({ outcome }) => outcome === 'repeated').length, 49);
        assert.deepEqual([await count('messages'), await count('deliveries')], [1, 1]);
      });
    });

    describe('when several stores share it', () => {
      it('gives references without gaps or duplicates', async () => {
        await restart();
        const stores = [store, await open(), await open()];

        const references = await Promise.all(
          stores.flatMap((one) => many(100).map((message) => referenceOf(one, message))),
        );

        assert.deepEqual(references.toSorted(), expectedReferences(300));
      });

      it(`is made once by eight that start at the same time, ${rounds} times`, async () => {
        for (let round = 1; round <= rounds; round++) {
          database = await createDatabase();

          const stores = await Promise.all(Array.from({ length: 8 }, () => database.open()));

          const references = await Promise.all(stores.map((one) => referenceOf(one)));
          assert.deepEqual(references.toSorted(), expectedReferences(8));
          await Promise.all(stores.map((one) => one.close()));
        }
      });
    });

    describeOutbox(createDatabase);
    describeSummary(createDatabase);

    describe('when messages are erased', () => {
      before(restart);

      it('leaves nothing of them but who erased them, when and why', async () => {
        const attachments = [attachment('photos', 'a.png', 'one')];
        const [one, two, kept] = await Promise.all(
          many(3, { attachments, destinations: ['mail'] }).map((message) => referenceOf(store, message)),
        );
        assert.ok(one && two && kept);

        const erased = await store.erase([two, one, 'SYN-1999-000001'], erasure);

        assert.deepEqual(erased, [one, two]);
        assert.deepEqual(
          [await store.find(one), await store.find(two), (await store.find(kept))?.reference],
          [undefined, undefined, kept],
        );
        for (const table of ['messages', 'attachments', 'deliveries']) assert.equal(await count(table), 1, table);
        const rows = await database.rows('SELECT reference, erased_by, reason FROM erased ORDER BY reference');
        assert.deepEqual(
          rows.map((row) => ({ ...row })),
          [one, two].map((reference) => ({ reference, erased_by: erasure.by, reason: erasure.reason })),
        );
      });

      it('counts none of them any more', async () => {
        for (const delivery of await store.claim('one', 10, 60_000)) await store.markFailed(delivery, 'status 500', 0);

        assert.equal(
          (await store.summarizeDays(storable().form, '2026-11-02', '2026-11-03')).added,
          await count('messages'),
        );
        assert.equal(await store.countUndelivered(), await count('deliveries'));
        assert.equal(await count('deliveries'), 1);
      });

      it('does not give their references again', async () => {
        assert.equal(await referenceOf(store), 'SYN-2026-000004');
      });

      it('finds none a second time', async () => {
        assert.deepEqual(await store.erase(['SYN-2026-000001'], erasure), []);
        assert.deepEqual(await store.erase([], erasure), []);
      });
    });

    describe('compact', () => {
      it('keeps all messages', async () => {
        await restart();
        await Promise.all(many(3).map((message) => store.save(message)));
        await store.erase(['SYN-2026-000002'], erasure);

        await store.compact();

        assert.equal(await count('messages'), 2);
      });
    });

    describe('readRows', () => {
      it('reads as many messages as asked for, whose files are no larger together, or one', async () => {
        await restart();
        for (const size of [0, 40, 50, 200, 10, 10]) {
          await store.save(storable({ attachments: [attachment('photos', 'a.png', 'x'.repeat(size))] }));
        }

        const batches: number[] = [];
        let last = { year: 0, number: 0 };
        for (let batch = 1; batch <= 4; batch++) {
          const { messages, attachments } = await store.readRows(last, { count: 2, bytes: 50 });
          assert.equal(attachments.length, messages.length);
          batches.push(messages.length);
          last = { year: 2026, number: batches.reduce((sum, length) => sum + length, 0) };
        }

        // Two in number, then one whose file fills the bytes, one that is larger alone, and two small ones.
        assert.deepEqual(batches, [2, 1, 1, 2]);
        assert.deepEqual((await store.readRows(last, { count: 2, bytes: 50 })).messages, []);
      });
    });

    describe('close', () => {
      it('saves the queued messages, then accepts no more', async () => {
        await restart();

        const waiting = Promise.all(many(300).map((message) => store.save(message)));
        await store.close();

        assert.equal((await waiting).length, 300);
        assert.equal(await count('messages'), 300);
        await assert.rejects(store.save(storable()), /closed/);
      });
    });

    it('has no issue otherwise', async () => {
      await restart();

      assert.equal(await store.findIssue?.(), undefined);
    });
  });
}
