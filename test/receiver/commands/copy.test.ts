import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { run } from '../process.ts';
import { referenceOf, rowsIn } from '../store/data-file.ts';
import { postgresOptions, queryAt, usePostgres } from '../store/postgres/server.ts';
import { dataFile, origin, storable } from '../support.ts';
import { env, filledFile } from './filled-file.ts';

describe('synpunkt copy', () => {
  it('copies a data file to another one', async () => {
    const [path, target] = [await filledFile(2), dataFile()];

    const { status, out } = await run(['copy', target], env(path));

    assert.equal(status, 0);
    assert.match(out, /^synpunkt: 3 messages are the same in both \(SHA-256 [\da-f]{64}\)\n$/);
    const contentsOf = (file: string, table: string) =>
      rowsIn(file, `SELECT * FROM ${table}`)
        .map((row) => JSON.stringify(row))
        .toSorted();
    for (const table of ['messages', 'attachments', 'deliveries', 'given_numbers', 'erased']) {
      assert.deepEqual(contentsOf(target, table), contentsOf(path, table));
    }
  });

  it('changes nothing in a data file that has been in use since the last copy', async () => {
    const [path, target] = [await filledFile(2), dataFile()];
    await run(['copy', target], env(path));
    const store = createSqliteStore({ path: target });
    await store.save(storable({ receivedAt: new Date('2027-01-03') }));
    await store.erase(['SYN-2027-000002'], { by: 'anna@example.se', reason: 'beslut' });
    await store.close();
    const tables = ['messages', 'given_numbers', 'erased'].map((table) => `SELECT * FROM ${table}`);
    const before = tables.map((query) => rowsIn(target, query));

    const { status, err } = await run(['copy', target], env(path));

    assert.equal(status, 1);
    assert.match(err, /^synpunkt: the copy differs; /);
    assert.deepEqual(
      tables.map((query) => rowsIn(target, query)),
      before,
    );
  });

  describe('to a database', postgresOptions, () => {
    const postgres = usePostgres();

    it('copies there and back, goes on where it was interrupted, and gives no number again', async () => {
      const [path, back] = [await filledFile(), dataFile()];
      const url = await postgres.createDatabase();

      const first = await run(['copy', url], env(path));
      // As if it had been interrupted in the middle.
      for (const table of ['deliveries', 'attachments']) {
        await queryAt(
          url,
          `DELETE FROM ${table} WHERE message_id IN (SELECT id FROM messages WHERE year = 2027 OR number > 20)`,
        );
      }
      await queryAt(url, 'DELETE FROM messages WHERE year = 2027 OR number > 20');
      const again = await run(['copy', url], env(path));
      const returned = await run(['copy', back], { SYNPUNKT_ORIGINS: origin, DATABASE_URL: url });

      assert.equal(first.err, '');
      assert.match(first.out, /^synpunkt: 45 messages are the same in both/);
      assert.equal(again.out, first.out);
      assert.equal(returned.out, first.out);
      assert.deepEqual(rowsIn(back), rowsIn(path));
      const store = createSqliteStore({ path: back });
      assert.equal(await referenceOf(store), 'SYN-2026-000046');
      await store.close();
    });

    it('tells when the target has other messages', async () => {
      const url = await postgres.createDatabase();
      await run(['copy', url], env(await filledFile(2)));

      const { status, err } = await run(['copy', url], env(await filledFile(2)));

      assert.equal(status, 1);
      assert.match(err, /^synpunkt: the copy differs; /);
    });
  });
});
