import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import type { Message } from '../../../src/receiver/store/store.ts';
import { run } from '../process.ts';
import { attachment, many, referenceOf, rowsIn } from '../store/data-file.ts';
import { postgresOptions, queryAt, usePostgres } from '../store/postgres/server.ts';
import { dataFile, origin, storable, temporaryFolder } from '../support.ts';
import { env, filledFile } from './filled-file.ts';

/** Stores messages in a data file, one after the other. */
async function fill(path: string, messages: readonly Message[]): Promise<void> {
  const store = createSqliteStore({ path });
  for (const message of messages) await store.save(message);
  await store.close();
}

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
    assert.match(err, /^synpunkt: nothing is copied, as the target has messages, numbers or erasures of its own; /);
    assert.deepEqual(
      tables.map((query) => rowsIn(target, query)),
      before,
    );
  });

  it('tells when a message of the target has been changed', async () => {
    const [path, target] = [await filledFile(2), dataFile()];
    await run(['copy', target], env(path));
    const database = new DatabaseSync(target);
    database.exec(`UPDATE messages SET answers = '{}' WHERE number = 1`);
    database.close();

    const { status, err } = await run(['copy', target], env(path));

    assert.equal(status, 1);
    assert.match(err, /^synpunkt: the copy differs; /);
  });

  describe('to a data file with messages of its own', () => {
    /** Copies to a target; asserts that it is refused, and that no byte of the target changes. */
    async function assertRefused(path: string, target: string): Promise<void> {
      const tables = ['messages', 'attachments', 'deliveries', 'given_numbers', 'erased'];
      const contents = () => tables.map((table) => rowsIn(target, `SELECT * FROM ${table}`));
      const before = contents();

      const { status, out, err } = await run(['copy', target], env(path));

      assert.equal(status, 1);
      assert.equal(out, '');
      assert.match(err, /^synpunkt: nothing is copied, as the target has messages, numbers or erasures of its own; /);
      assert.deepEqual(contents(), before);
    }

    it('changes nothing, though it has given no number that the source has not', async () => {
      const [path, target] = [dataFile(), dataFile()];
      await fill(path, many(5));
      await fill(target, many(2));

      await assertRefused(path, target);
    });

    it('changes nothing where only the last message is of its own', async () => {
      const [path, target] = [dataFile(), dataFile()];
      const shared = many(120, { attachments: [attachment('photos', 'a.png', 'x'.repeat(200))] });
      await fill(path, [...shared, ...many(2)]);
      await fill(target, [...shared, storable()]);

      await assertRefused(path, target);
    });

    it('changes nothing where it has a message that the source has erased', async () => {
      const [path, target] = [dataFile(), dataFile()];
      const shared = many(3);
      await fill(path, shared);
      await fill(target, shared.slice(0, 2));
      const store = createSqliteStore({ path });
      await store.erase(['SYN-2026-000001'], { by: 'anna@example.se', reason: 'beslut' });
      await store.close();

      await assertRefused(path, target);
    });
  });

  for (const place of ['its own path', 'a link'] as const) {
    it(`refuses the data file that it copies: by ${place}`, async () => {
      const path = await filledFile(2);
      const target = place === 'a link' ? join(temporaryFolder(), 'link.db') : relative(process.cwd(), path);
      if (place === 'a link') symlinkSync(path, target);

      const { status, err } = await run(['copy', target], env(path));

      assert.equal(status, 1);
      assert.equal(err, 'synpunkt: the messages cannot be copied onto themselves; name another place\n');
    });
  }

  describe('to a database', postgresOptions, () => {
    const postgres = usePostgres(['fsync=off', 'authentication_timeout=600']);

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

    it('refuses the one that it copies, also as another user', async () => {
      const url = await postgres.createDatabase();
      await run(['copy', url], env(await filledFile(2)));
      const target = url.replace('//synpunkt@', '//other:secret@');

      const { status, err } = await run(['copy', target], { SYNPUNKT_ORIGINS: origin, DATABASE_URL: url });

      assert.equal(status, 1);
      assert.equal(err, 'synpunkt: the messages cannot be copied onto themselves; name another place\n');
    });

    it('reads its password from the environment or a file, where no other user sees it', async () => {
      const [path, url, password] = [await filledFile(2), await postgres.createDatabase(), 'h@m/l?t &%'];
      const file = join(temporaryFolder(), 'password');
      writeFileSync(file, `${password}\n`);
      await queryAt(url, `CREATE ROLE guarded LOGIN SUPERUSER PASSWORD '${password}'`);
      const [setting] = await queryAt(url, 'SHOW hba_file');
      const rules = 'host all guarded all scram-sha-256\nhost all all all trust\n';
      writeFileSync(String(setting?.['hba_file']), rules);
      await postgres.server().kill();
      await postgres.server().start();
      const guarded = url.replace('//synpunkt@', '//guarded@');

      const none = await run(['copy', guarded], env(path));
      const wrong = await run(['copy', guarded], { ...env(path), SYNPUNKT_COPY_PASSWORD: 'wrong' });
      const fromFile = await run(['copy', guarded], { ...env(path), SYNPUNKT_COPY_PASSWORD_FILE: file });
      const again = await run(['copy', `${guarded}?sslmode=disable`], {
        ...env(path),
        SYNPUNKT_COPY_PASSWORD: password,
      });
      const missing = await run(['copy', guarded], { ...env(path), SYNPUNKT_COPY_PASSWORD_FILE: `${file}2` });

      assert.equal(none.status, 1);
      assert.match(none.err, /password must be a string/);
      assert.equal(wrong.status, 1);
      assert.match(wrong.err, /password authentication failed/);
      assert.match(fromFile.out, /^synpunkt: 3 messages are the same in both/);
      assert.equal(again.out, fromFile.out);
      assert.match(missing.err, /^synpunkt: SYNPUNKT_COPY_PASSWORD_FILE ".*" cannot be read \(ENOENT\); /);
    });

    it('tells when the target has other messages', async () => {
      const url = await postgres.createDatabase();
      await run(['copy', url], env(await filledFile(2)));

      const { status, err } = await run(['copy', url], env(await filledFile(2)));

      assert.equal(status, 1);
      assert.match(err, /^synpunkt: nothing is copied, as the target has messages, numbers or erasures of its own; /);
    });
  });
});
