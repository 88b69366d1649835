import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../../../src/receiver/store/sqlite/sqlite-store.ts';
import { referenceOf, rowsIn, tamper } from '../data-file.ts';
import { dataFile, storable } from '../../support.ts';

/** A data file of the first version. It never changes, as that version was released. */
const firstTables = `
   CREATE TABLE given_numbers (
     year INTEGER PRIMARY KEY,
     last INTEGER NOT NULL -- kept apart from the messages, so that no number comes back when a message is weeded out
   ) STRICT;
   CREATE TABLE messages (
     id          TEXT    NOT NULL UNIQUE CHECK (length(id) = 36), -- UUID made by the sender's browser
     year        INTEGER NOT NULL, -- of receipt, in Swedish time
     number      INTEGER NOT NULL, -- counted from 1 each year
     reference   TEXT    NOT NULL UNIQUE GENERATED ALWAYS AS (printf('SYN-%04d-%06d', year, number)) STORED,
     received_at TEXT    NOT NULL, -- by the server's clock, UTC
     form        TEXT    NOT NULL,
     version     INTEGER NOT NULL, -- of the contract that the message follows
     language    TEXT    NOT NULL, -- that the sender read, BCP 47
     page_url    TEXT, -- page that the form stood on
     page_title  TEXT,
     sent_at     TEXT    NOT NULL, -- by the sender's clock
     digest      TEXT    NOT NULL, -- SHA-256 of all that was sent but sent_at
     answers     TEXT    NOT NULL CHECK (json_valid(answers)), -- field name -> answer
     UNIQUE (year, number)
   ) STRICT;
   INSERT INTO given_numbers VALUES (2026, 3);
   INSERT INTO messages
     (id, year, number, received_at, form, version, language, page_url, page_title, sent_at, digest, answers)
   VALUES
     ('00000000-0000-4000-8000-000000000001', 2026, 1, '2026-11-03T09:00:01.234Z', 'kontakt', 1, 'sv',
      'https://www.example.se/', 'Å "b"', '2026-11-03T10:00:00+01:00', 'one', '{"kind":"fraga","department":"gator","answerVia":"none","description":"Är  LYKTAN vid ån släckt?"}'),
     ('00000000-0000-4000-8000-000000000002', 2026, 2, '2026-11-03T09:00:01.234Z', 'kontakt', 1, 'sv',
      NULL, 'C', '2026-11-03T10:00:00+01:00', 'two', '{"a":"2"}'),
     ('00000000-0000-4000-8000-000000000003', 2026, 3, '2026-11-03T09:00:01.234Z', 'kontakt', 1, 'sv',
      NULL, NULL, '2026-11-03T10:00:00+01:00', 'three', '{"a":"3"}');
   PRAGMA user_version = 1`;

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

  it('contains its messages after it is opened again', async () => {
    const path = dataFile();
    const first = createSqliteStore({ path });
    const message = storable();
    await first.save(message);
    await first.close();

    const second = createSqliteStore({ path });

    assert.equal((await second.save(message)).outcome, 'repeated');
    assert.equal(await referenceOf(second), 'SYN-2026-000002');
  });

  it('has a schema version', () => {
    const path = dataFile();
    createSqliteStore({ path });

    assert.equal(rowsIn(path, 'PRAGMA user_version')[0]?.['user_version'], 5);
  });

  it('is migrated from an older version with all its data', async () => {
    const path = dataFile();
    mkdirSync(dirname(path));
    tamper(path, firstTables);
    const receivedAt = new Date('2026-11-03T09:00:02.234Z');

    const store = createSqliteStore({ path });

    const again = storable({ id: '00000000-0000-4000-8000-000000000001', contentHash: 'one' });
    assert.equal((await store.save(again)).outcome, 'repeated');
    assert.equal(await referenceOf(store, storable({ receivedAt })), 'SYN-2026-000004');
    assert.deepEqual(
      rowsIn(path).map((row) => [row['number'], row['page'], row['answers']]),
      [
        [
          1,
          '{"url":"https://www.example.se/","title":"Å \\"b\\""}',
          '{"kind":"fraga","department":"gator","answerVia":"none","description":"Är  LYKTAN vid ån släckt?"}',
        ],
        [2, '{"title":"C"}', '{"a":"2"}'],
        [3, '{}', '{"a":"3"}'],
        [4, '{"url":"https://www.example.se/gator"}', '{"description":"Lyktan är släckt"}'],
      ],
    );
    assert.equal(rowsIn(path, 'PRAGMA user_version')[0]?.['user_version'], 5);
    assert.deepEqual(
      rowsIn(
        path,
        'SELECT kind, department, answer_via, page_path, coalesce(length(text_hash), 0) AS hash, search_text FROM messages ORDER BY number',
      ).map((row) => Object.values(row)),
      [
        ['fraga', 'gator', 'none', '/', 64, 'fraga\ngator\nnone\när lyktan vid ån släckt?'],
        [null, null, null, null, 0, '2'],
        [null, null, null, null, 0, '3'],
        [null, null, null, '/gator', 0, 'lyktan är släckt'],
      ],
    );
    assert.deepEqual(
      rowsIn(path, 'PRAGMA integrity_check').map((row) => row['integrity_check']),
      ['ok'],
    );
  });

  it('has the same schema, whichever version created it', () => {
    const [old, fresh] = [dataFile(), dataFile()];
    mkdirSync(dirname(old));
    tamper(old, firstTables);
    for (const path of [old, fresh]) createSqliteStore({ path });

    const sql = 'SELECT type, name, sql FROM sqlite_schema ORDER BY name';
    assert.deepEqual(rowsIn(old, sql), rowsIn(fresh, sql));
  });

  it('is not changed if a newer version has written it', () => {
    const path = dataFile();
    createSqliteStore({ path });
    tamper(path, 'PRAGMA user_version = 99');

    assert.throws(() => createSqliteStore({ path }), /newer synpunkt/);
    assert.equal(rowsIn(path, 'PRAGMA user_version')[0]?.['user_version'], 99);
  });

  it('uses write-ahead logging', () => {
    const path = dataFile();
    createSqliteStore({ path });

    assert.equal(rowsIn(path, 'PRAGMA journal_mode')[0]?.['journal_mode'], 'wal');
  });
});
