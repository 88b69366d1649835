import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/sqlite/sqlite-file.js
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { searchColumns } from "../columns.js";
var migrations = [
  [
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
   ) STRICT;`
  ],
  [
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
     BEGIN DELETE FROM attachments WHERE message_id = OLD.id; END;`
  ],
  [
    `ALTER TABLE messages ADD COLUMN seen_at INTEGER; -- when it last arrived again, in milliseconds since the epoch
   ALTER TABLE messages ADD COLUMN answer_by TEXT; -- the last day on which the sender can expect an answer
   ALTER TABLE messages ADD COLUMN suspicions TEXT NOT NULL DEFAULT ''; -- words: why it may be spam
   ALTER TABLE messages ADD COLUMN same_as TEXT; -- reference of the first message with the same text
   ALTER TABLE messages ADD COLUMN diary_number TEXT; -- that it has been registered by
   -- Copies of answers, and of the page, to search and sort by:
   ALTER TABLE messages ADD COLUMN kind TEXT;
   ALTER TABLE messages ADD COLUMN department TEXT;
   ALTER TABLE messages ADD COLUMN answer_via TEXT;
   ALTER TABLE messages ADD COLUMN page_path TEXT;
   ALTER TABLE messages ADD COLUMN text_hash TEXT; -- SHA-256 of the free text
   ALTER TABLE messages ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
   CREATE TABLE deliveries (
     id           TEXT    NOT NULL PRIMARY KEY,
     message_id   TEXT    NOT NULL REFERENCES messages (id),
     destination  TEXT    NOT NULL,
     created_at   INTEGER NOT NULL, -- this and the other times in milliseconds since the epoch
     due_at       INTEGER NOT NULL, -- when it may be claimed: the next attempt, or the end of the lease
     attempt      INTEGER NOT NULL DEFAULT 0,
     owner        TEXT,
     error        TEXT, -- code of the last failed attempt
     delivered_at INTEGER
   ) STRICT;
   CREATE INDEX deliveries_due ON deliveries (due_at, id) WHERE delivered_at IS NULL;
   CREATE INDEX deliveries_message ON deliveries (message_id);
   CREATE TABLE erased (
     reference TEXT NOT NULL PRIMARY KEY,
     erased_at TEXT NOT NULL,
     erased_by TEXT NOT NULL,
     reason    TEXT NOT NULL
   ) STRICT;
   CREATE INDEX messages_text ON messages (text_hash, reference) WHERE text_hash IS NOT NULL;
   CREATE TABLE daily_counts (
     key TEXT NOT NULL,
     day TEXT NOT NULL, -- YYYY-MM-DD, in Swedish time
     ids TEXT NOT NULL CHECK (json_valid(ids)), -- of what has been counted
     PRIMARY KEY (key, day)
   ) STRICT;
   CREATE TRIGGER erase_deliveries AFTER DELETE ON messages
     BEGIN DELETE FROM deliveries WHERE message_id = OLD.id; END;`,
    fillSearchColumns
  ],
  [
    `CREATE TABLE digests (
     mailbox  TEXT NOT NULL PRIMARY KEY, -- hash of its address
     last_day TEXT NOT NULL -- YYYY-MM-DD, that it has been told of
   ) STRICT;`
  ],
  [
    `CREATE INDEX messages_received ON messages (form, received_at);
   CREATE INDEX messages_answer ON messages (form, answer_by) WHERE answer_by IS NOT NULL AND diary_number IS NULL;`
  ]
];
function fillSearchColumns(database) {
  const update = database.prepare(`UPDATE messages SET kind = ?, department = ?, answer_via = ?, page_path = ?, text_hash = ?, search_text = ? WHERE id = ?`);
  const select = database.prepare("SELECT rowid, id, answers, page_url FROM messages WHERE rowid > ? ORDER BY rowid LIMIT 1");
  for (let row = select.get(0); row !== void 0; row = select.get(row["rowid"] ?? 0)) {
    const columns = searchColumns(JSON.parse(String(row["answers"])), row["page_url"]);
    update.run(...Object.values(columns), row["id"] ?? null);
  }
}
var openingMs = 5e3;
var busyMs = 10;
var busyCode = 5;
function openDatabase(path, create = true) {
  if (create) {
    mkdirSync(dirname(path), { recursive: true, mode: 448 });
    closeSync(openSync(path, "a", 384));
  } else
    checkMigrated(path);
  const database = new DatabaseSync(path, { timeout: openingMs });
  try {
    retryWhileBusy(() => database.exec("PRAGMA journal_mode = WAL"));
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA secure_delete = ON");
    migrate(database);
    database.exec(`PRAGMA busy_timeout = ${busyMs}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
function checkMigrated(path) {
  closeSync(openSync(path, "r"));
  const database = new DatabaseSync(path, { readOnly: true, timeout: openingMs });
  try {
    if (schemaVersion(database) === 0)
      throw new Error("it has no tables of messages");
  } finally {
    database.close();
  }
}
function migrate(database) {
  if (schemaVersion(database) === migrations.length)
    return;
  database.exec("BEGIN IMMEDIATE");
  const version = schemaVersion(database);
  if (version > migrations.length)
    throw new Error(`it was written by a newer synpunkt (version ${version} of its tables)`);
  for (const change of migrations.slice(version).flat()) {
    if (typeof change === "string")
      database.exec(change);
    else
      change(database);
  }
  database.exec(`PRAGMA user_version = ${migrations.length}; COMMIT`);
  if (version > 0)
    wipeDeleted(database);
}
function wipeDeleted(database) {
  try {
    database.exec("VACUUM");
  } catch {
  }
}
var schemaVersion = (database) => Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
function retryWhileBusy(action) {
  const deadline = Date.now() + openingMs;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (; ; ) {
    try {
      return action();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline)
        throw error;
      Atomics.wait(clock, 0, 0, 10);
    }
  }
}
var isBusy = (error) => error instanceof Error && "errcode" in error && Number(error.errcode) % 256 === busyCode;
export {
  busyMs,
  isBusy,
  openDatabase
};
