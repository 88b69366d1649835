import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../src/receiver/sqlite-store.ts';
import { referenceOf, rowsIn, tamper } from './data-file.ts';
import { dataFile, storable } from './support.ts';

const rights = (file: string) => statSync(file).mode & 0o777;

describe('the data file', () => {
  it(
    'is its owner’s alone, with its folder and the files beside it',
    { skip: process.platform === 'win32' },
    async () => {
      const path = dataFile();
      await createSqliteStore({ path }).save(storable());
      assert.equal(rights(dirname(path)), 0o700);
      assert.deepEqual([path, `${path}-wal`, `${path}-shm`].map(rights), [0o600, 0o600, 0o600]);
    },
  );

  it('keeps its messages when it is opened again', async () => {
    const path = dataFile();
    const first = createSqliteStore({ path });
    const message = storable();
    await first.save(message);
    await first.close();

    const second = createSqliteStore({ path });

    assert.equal((await second.save(message)).outcome, 'repeated');
    assert.equal(await referenceOf(second), 'SYN-2026-000002');
  });

  it('says which version of the tables it has', () => {
    const path = dataFile();
    createSqliteStore({ path });

    assert.equal(rowsIn(path, 'PRAGMA user_version')[0]?.['user_version'], 1);
  });

  it('is left alone when a newer version has written it', () => {
    const path = dataFile();
    createSqliteStore({ path });
    tamper(path, 'PRAGMA user_version = 99');

    assert.throws(() => createSqliteStore({ path }), /newer synpunkt/);
    assert.equal(rowsIn(path, 'PRAGMA user_version')[0]?.['user_version'], 99);
  });

  it('is a write-ahead one', () => {
    const path = dataFile();
    createSqliteStore({ path });

    assert.equal(rowsIn(path, 'PRAGMA journal_mode')[0]?.['journal_mode'], 'wal');
  });
});
