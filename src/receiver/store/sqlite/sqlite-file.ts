import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The SQL of each schema version, by its index. Released versions never change, not even their comments. */
const migrations = [
  `CREATE TABLE given_numbers (
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
   ) STRICT;`,
  `ALTER TABLE messages ADD COLUMN page TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(page)); -- all that was told of the page
   UPDATE messages SET page = json_patch('{}', json_object('url', page_url, 'title', page_title));
   CREATE TABLE attachments (
     message_id TEXT    NOT NULL REFERENCES messages (id),
     field      TEXT    NOT NULL,
     position   INTEGER NOT NULL, -- in the list of files that the message tells of in this field, from 0
     name       TEXT    NOT NULL, -- as the sender called it; no name for a file of ours
     type       TEXT    NOT NULL, -- media type as the sender told it; empty where unknown
     size       INTEGER NOT NULL, -- in bytes
     content    BLOB    NOT NULL CHECK (length(content) = size),
     PRIMARY KEY (message_id, field, position)
   ) STRICT;
   -- References alone do not, as the sqlite3 command line overlooks them.
   CREATE TRIGGER weed_attachments AFTER DELETE ON messages
     BEGIN DELETE FROM attachments WHERE message_id = OLD.id; END;`,
];

/** How long to wait at the start for another process that locks the file. */
const openingMs = 5000;
/** The same afterwards, when each wait blocks all requests. */
const busyMs = 10;
/** SQLITE_BUSY; extended codes add multiples of 256. */
const busyCode = 5;

/** Opens the data file and migrates it; a missing file is created, readable by its owner only. */
export function openDatabase(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // SQLite would create it readable by everyone; the -wal and -shm files inherit the permissions of this file.
  closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path, { timeout: openingMs });
  try {
    retryWhileBusy(() => database.exec('PRAGMA journal_mode = WAL'));
    database.exec('PRAGMA synchronous = FULL');
    // Overwrites what is deleted, by whichever process has this setting.
    database.exec('PRAGMA secure_delete = ON');
    migrate(database);
    database.exec(`PRAGMA busy_timeout = ${busyMs}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function migrate(database: DatabaseSync): void {
  if (schemaVersion(database) === migrations.length) return;
  // When two processes open a new file at the same time, the second one waits here and has nothing left to do.
  database.exec('BEGIN IMMEDIATE');
  const version = schemaVersion(database);
  if (version > migrations.length)
    throw new Error(`it was written by a newer synpunkt (version ${version} of its tables)`);
  for (const sql of migrations.slice(version)) database.exec(sql);
  database.exec(`PRAGMA user_version = ${migrations.length}; COMMIT`);
}

const schemaVersion = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.['user_version']);

/** SQLite's own timeout does not apply to the change to WAL, which fails when two processes open a new file at once. */
function retryWhileBusy(action: () => void): void {
  const deadline = Date.now() + openingMs;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      return action();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      Atomics.wait(clock, 0, 0, 10);
    }
  }
}

/** Whether an error means that another process has locked the file. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === busyCode;
