import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../../../src/receiver/store/sqlite/sqlite-store.ts';
import { attachment, many, referenceOf, rowsIn, tamper } from '../data-file.ts';
import { dataFile, storable } from '../../support.ts';

/** Counts the commits in a write-ahead log: the frames that contain the size of the database. */
function commitsIn(path: string): number {
  const log = readFileSync(`${path}-wal`);
  const frame = 24 + log.readUInt32BE(8);
  const salts = log.subarray(16, 24);
  let commits = 0;
  for (let at = 32; at + frame <= log.length; at += frame) {
    if (log.subarray(at + 8, at + 16).equals(salts) && log.readUInt32BE(at + 4) > 0) commits++;
  }
  return commits;
}

describe('createSqliteStore', () => {
  describe('when several messages are queued', () => {
    it('saves them in one transaction', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      await store.save(storable());
      const before = commitsIn(path);

      await Promise.all(many(50).map((message) => store.save(message)));

      assert.equal(commitsIn(path) - before, 1);
      assert.equal(rowsIn(path).length, 51);
    });

    it('saves messages one after another in separate transactions', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      await store.save(storable());
      const before = commitsIn(path);

      for (const message of many(10)) await store.save(message);

      assert.equal(commitsIn(path) - before, 10);
    });

    it('saves at most 256 in one transaction', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      await store.save(storable());
      const before = commitsIn(path);

      await Promise.all(many(600).map((message) => store.save(message)));

      assert.equal(commitsIn(path) - before, 3);
      assert.equal(rowsIn(path).length, 601);
    });

    it('saves at most 16 MiB of files in one transaction, except for a single larger message', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const withFile = (mebibytes: number) =>
        storable({ attachments: [attachment('photos', 'a.png', new Uint8Array(mebibytes * 1024 * 1024))] });
      const sizes = [8, 0, 8, 1, 17, 17, 0];
      const spy = new DatabaseSync(path);
      const seen = sizes.map(() => 0);

      // The number of rows when a promise resolves shows which messages share a commit.
      await Promise.all(
        sizes.map(async (size, index) => {
          await store.save(withFile(size));
          seen[index] = Number(spy.prepare('SELECT count(*) AS count FROM messages').get()?.['count']);
        }),
      );

      assert.deepEqual(seen, [3, 3, 3, 4, 5, 6, 7]);
    });

    it('resolves each promise after others can read the message in the file', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const reader = new DatabaseSync(path, { readOnly: true });
      const count = reader.prepare('SELECT count(*) AS count FROM messages WHERE id = ?');

      const seen = await Promise.all(
        many(20).map((message) => store.save(message).then(() => count.get(message.id)?.['count'])),
      );

      assert.deepEqual(
        seen,
        Array.from({ length: 20 }, () => 1),
      );
    });

    it('saves the others if one cannot be saved', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const messages = [storable(), storable({ id: 'too short' }), storable()];

      const saved = await Promise.allSettled(messages.map((message) => store.save(message)));

      assert.deepEqual(
        saved.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.deepEqual(
        rowsIn(path).map((row) => row['id']),
        [messages[0]?.id, messages[2]?.id],
      );
    });
  });

  describe('when a transaction fails', () => {
    const failures: Record<string, [reason: string, sql: string]> = {
      'at its end': [
        'Error: FOREIGN KEY constraint failed',
        `CREATE TABLE known (id PRIMARY KEY);
        CREATE TABLE witness (id REFERENCES known DEFERRABLE INITIALLY DEFERRED);
        CREATE TRIGGER spoil AFTER INSERT ON messages WHEN NEW.language = 'fi' BEGIN INSERT INTO witness VALUES (1); END`,
      ],
      'halfway, as when the disk is full': [
        'Error: full',
        `CREATE TRIGGER spoil AFTER INSERT ON messages WHEN NEW.language = 'fi'
        BEGIN SELECT RAISE(ROLLBACK, 'full'); END`,
      ],
    };
    for (const [name, [reason, sql]] of Object.entries(failures)) {
      it(`rejects all of its messages when it fails ${name}, and continues with the next`, async () => {
        const path = dataFile();
        const store = createSqliteStore({ path });
        tamper(path, sql);
        const messages = [storable(), storable({ language: 'fi' }), storable()];

        const saved = await Promise.allSettled(messages.map((message) => store.save(message)));

        const reasons = saved.map((one) => (one.status === 'rejected' ? String(one.reason) : one.status));
        assert.deepEqual(reasons, [reason, reason, reason]);
        assert.deepEqual(rowsIn(path), []);
        assert.equal(await referenceOf(store), 'SYN-2026-000001');
      });
    }
  });
});
