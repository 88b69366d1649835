import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../../../src/receiver/store/sqlite/sqlite-store.ts';
import { attachment, many, referenceOf, rowsIn, tamper } from '../data-file.ts';
import { dataFile, storable } from '../../support.ts';

describe('createSqliteStore', () => {
  describe('when a message is new', () => {
    it('returns a reference and the time of receipt', async () => {
      const store = createSqliteStore({ path: dataFile() });

      assert.deepEqual(await store.save(storable()), {
        outcome: 'stored',
        receipt: { reference: 'SYN-2026-000001', receivedAt: '2026-11-03T09:00:01.234Z' },
      });
    });

    it('saves it in readable columns', async () => {
      const path = dataFile();
      const page = {
        url: 'https://www.example.se/gator',
        title: 'Gator',
        language: 'sv',
        referrer: 'https://www.example.se/',
        viewport: { width: 320, height: 640 },
        version: '0.1.0',
      };
      const values = {
        kind: 'fraga',
        department: 'gator',
        answerVia: 'none',
        text: 'Lyktan är släckt',
        number: 2.5,
        tick: true,
        choices: ['a', 'b'],
        files: [],
      };
      const message = storable({ page, values, answerBy: '2026-11-17' });
      await createSqliteStore({ path }).save(message);

      assert.deepEqual(
        rowsIn(path).map((row) => Object.fromEntries(Object.entries(row))),
        [
          {
            id: message.id,
            year: 2026,
            number: 1,
            reference: 'SYN-2026-000001',
            received_at: '2026-11-03T09:00:01.234Z',
            form: 'kontakt',
            version: 1,
            language: 'sv',
            page_url: 'https://www.example.se/gator',
            page_title: 'Gator',
            sent_at: '2026-11-03T10:00:00+01:00',
            digest: 'the hash',
            answers:
              '{"kind":"fraga","department":"gator","answerVia":"none","text":"Lyktan är släckt","number":2.5,"tick":true,"choices":["a","b"],"files":[]}',
            page: '{"url":"https://www.example.se/gator","title":"Gator","language":"sv","referrer":"https://www.example.se/","viewport":{"width":320,"height":640},"version":"0.1.0"}',
            seen_at: null,
            answer_by: '2026-11-17',
            kind: 'fraga',
            department: 'gator',
            answer_via: 'none',
            page_path: '/gator',
            suspicions: '',
            same_as: null,
            diary_number: null,
            text_hash: null,
            search_text: 'fraga\ngator\nnone\nlyktan är släckt',
          },
        ],
      );
    });
  });

  describe('when a message has files', () => {
    const attachments = [
      attachment('photos', 'a.png', 'one'),
      attachment('report', 'b.pdf'),
      attachment('photos', 'c.png'),
    ];

    it('saves them by message, field and position', async () => {
      const path = dataFile();
      const message = storable({ attachments });
      await createSqliteStore({ path }).save(message);

      assert.deepEqual(
        rowsIn(path, 'SELECT *, CAST(content AS TEXT) AS content FROM attachments ORDER BY field, position').map(
          (row) => Object.assign({}, row),
        ),
        [
          ['photos', 0, 'a.png', 'one'],
          ['photos', 1, 'c.png', ''],
          ['report', 0, 'b.pdf', ''],
        ].map(([field, position, name, content]) => ({
          message_id: message.id,
          field,
          position,
          name,
          type: 'image/png',
          size: String(content).length,
          content,
        })),
      );
    });

    it('saves only the files of the first of several messages with the same id', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const message = storable({ attachments });

      await Promise.all([message, message, { ...message, contentHash: 'another' }].map((one) => store.save(one)));

      assert.equal(rowsIn(path, 'SELECT * FROM attachments').length, 3);
    });

    it('stores the message with all of them or not at all', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const bad = storable({ attachments: [...attachments, { ...attachment('photos', 'd.png'), size: 5 }] });

      const saved = await Promise.allSettled([bad, storable()].map((message) => store.save(message)));

      assert.deepEqual(
        saved.map(({ status }) => status),
        ['rejected', 'fulfilled'],
      );
      assert.equal(rowsIn(path).length, 1);
      assert.deepEqual(rowsIn(path, 'SELECT * FROM attachments'), []);
    });

    for (const keys of ['ON', 'OFF']) {
      it(`deletes them with their message, with foreign keys ${keys}`, async () => {
        const path = dataFile();
        const store = createSqliteStore({ path });
        const [one, other] = [storable({ attachments }), storable({ attachments })];
        await Promise.all([store.save(one), store.save(other)]);

        tamper(path, `PRAGMA foreign_keys = ${keys}; DELETE FROM messages WHERE id = '${one.id}'`);

        assert.deepEqual(
          rowsIn(path, 'SELECT DISTINCT message_id FROM attachments').map((row) => row['message_id']),
          [other.id],
        );
      });
    }
  });

  describe('when the id is known', () => {
    it('returns the first receipt for the same content at any time', async () => {
      const store = createSqliteStore({ path: dataFile() });
      const message = storable();
      const first = await store.save(message);

      const second = await store.save({ ...message, receivedAt: new Date('2027-05-05') });

      assert.deepEqual(second, { ...first, outcome: 'repeated' });
    });

    it('reports a conflict for other content and changes nothing', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const message = storable();
      await store.save(message);

      assert.deepEqual(await store.save({ ...message, contentHash: 'another', values: {} }), { outcome: 'conflict' });
      assert.equal(rowsIn(path)[0]?.['digest'], 'the hash');
    });

    it('saves one of several in the same transaction', async () => {
      const store = createSqliteStore({ path: dataFile() });
      const message = storable();

      const saved = await Promise.all(
        [message, message, { ...message, contentHash: 'another' }].map((one) => store.save(one)),
      );

      assert.deepEqual(
        saved.map(({ outcome }) => outcome),
        ['stored', 'repeated', 'conflict'],
      );
    });
  });

  describe('references', () => {
    it('count from 1 each year, in Swedish time', async () => {
      const store = createSqliteStore({ path: dataFile() });
      const times = ['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z', '2026-12-31T22:59:58Z', '2027-06-01T00:00:00Z'];

      const references = await Promise.all(
        times.map((time) => referenceOf(store, storable({ receivedAt: new Date(time) }))),
      );

      assert.deepEqual(references, ['SYN-2026-000001', 'SYN-2027-000001', 'SYN-2026-000002', 'SYN-2027-000002']);
    });

    it('have no gap after a repeat, a conflict or a failure', async () => {
      const store = createSqliteStore({ path: dataFile() });
      const message = storable();

      const saved = await Promise.allSettled(
        [message, message, { ...message, contentHash: 'another' }, storable({ id: 'too short' }), storable()].map(
          (one) => store.save(one),
        ),
      );

      assert.equal(await referenceOf(store), 'SYN-2026-000003');
      assert.deepEqual(
        saved.map(({ status }) => status),
        ['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
      );
    });

    it('are not reused after a message was deleted', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      await referenceOf(store);
      tamper(path, 'DELETE FROM messages');

      assert.equal(await referenceOf(store), 'SYN-2026-000002');
    });

    it('grow past six digits', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      tamper(path, 'INSERT INTO given_numbers VALUES (2026, 999999)');

      assert.equal(await referenceOf(store), 'SYN-2026-1000000');
    });
  });

  describe('when two stores share a file', () => {
    it('assigns references without gaps or duplicates', async () => {
      const path = dataFile();
      const stores = [createSqliteStore({ path }), createSqliteStore({ path })];

      const references = await Promise.all(
        stores.flatMap((store) => many(40).map((message) => referenceOf(store, message))),
      );

      const expected = Array.from({ length: 80 }, (_, index) => `SYN-2026-${String(index + 1).padStart(6, '0')}`);
      assert.deepEqual(references.toSorted(), expected);
    });

    it('recognizes a message that the other has saved', async () => {
      const path = dataFile();
      const [one, other] = [createSqliteStore({ path }), createSqliteStore({ path })];
      const message = storable();

      const saved = await Promise.all([one.save(message), other.save(message)]);

      // Either may be the first: both have asked the system for the free space before.
      assert.deepEqual(saved.map(({ outcome }) => outcome).toSorted(), ['repeated', 'stored']);
    });
  });

  describe('close', () => {
    it('saves the queued messages, then accepts no more', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });

      const waiting = Promise.all(many(300).map((message) => store.save(message)));
      await store.close();

      assert.equal((await waiting).length, 300);
      assert.equal(rowsIn(path).length, 300);
      await assert.rejects(store.save(storable()), /closed/);
    });

    it('may be called twice', async () => {
      const store = createSqliteStore({ path: dataFile() });

      await store.close();
      await store.close();
    });
  });
});
