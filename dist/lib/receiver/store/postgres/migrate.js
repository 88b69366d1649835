import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/postgres/migrate.js
import { beginText } from "./run-operation.js";
var migrations = [
  `CREATE TABLE given_numbers (
     year BIGINT PRIMARY KEY,
     last BIGINT NOT NULL -- kept apart from the messages, so that no number comes back when a message is erased
   );
   CREATE TABLE messages (
     id          TEXT   COLLATE "C" PRIMARY KEY CHECK (length(id) = 36), -- UUID made by the sender's browser
     year        BIGINT NOT NULL, -- of receipt, in Swedish time
     number      BIGINT NOT NULL, -- counted from 1 each year
     reference   TEXT   COLLATE "C" NOT NULL UNIQUE GENERATED ALWAYS AS
       ('SYN-' || year::text || '-' || CASE WHEN number < 1000000 THEN lpad(number::text, 6, '0') ELSE number::text END) STORED,
     received_at TEXT   COLLATE "C" NOT NULL, -- by the server's clock, UTC
     form        TEXT   COLLATE "C" NOT NULL,
     version     BIGINT NOT NULL, -- of the contract that the message follows
     language    TEXT   COLLATE "C" NOT NULL, -- that the sender read, BCP 47
     page_url    TEXT   COLLATE "C", -- page that the form stood on
     page_title  TEXT   COLLATE "C",
     sent_at     TEXT   COLLATE "C" NOT NULL, -- by the sender's clock
     digest      TEXT   COLLATE "C" NOT NULL, -- SHA-256 of all that was sent but sent_at
     answers     TEXT   COLLATE "C" NOT NULL, -- JSON: field name -> answer
     page        TEXT   COLLATE "C" NOT NULL, -- JSON: all that was told of the page
     seen_at     BIGINT, -- when it last arrived again, in milliseconds since the epoch
     answer_by   TEXT   COLLATE "C", -- the last day on which the sender can expect an answer
     suspicions  TEXT   COLLATE "C" NOT NULL, -- words: why it may be spam
     same_as     TEXT   COLLATE "C", -- reference of the first message with the same text
     diary_number TEXT  COLLATE "C", -- that it has been registered by
     -- Copies of answers, and of the page, to search and sort by:
     kind        TEXT   COLLATE "C",
     department  TEXT   COLLATE "C",
     answer_via  TEXT   COLLATE "C",
     page_path   TEXT   COLLATE "C",
     text_hash   TEXT   COLLATE "C", -- SHA-256 of the free text
     search_text TEXT   COLLATE "C" NOT NULL,
     UNIQUE (year, number)
   );
   CREATE TABLE attachments (
     message_id TEXT   COLLATE "C" NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
     field      TEXT   COLLATE "C" NOT NULL,
     position   BIGINT NOT NULL, -- in the list of files that the message tells of in this field, from 0
     name       TEXT   COLLATE "C" NOT NULL, -- as the sender called it; no name for a file of ours
     type       TEXT   COLLATE "C" NOT NULL, -- media type as the sender told it; empty where unknown
     size       BIGINT NOT NULL, -- in bytes
     content    BYTEA  NOT NULL CHECK (length(content) = size),
     PRIMARY KEY (message_id, field, position)
   );
   CREATE TABLE deliveries (
     id           TEXT   COLLATE "C" PRIMARY KEY,
     message_id   TEXT   COLLATE "C" NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
     destination  TEXT   COLLATE "C" NOT NULL,
     created_at   BIGINT NOT NULL, -- this and the other times in milliseconds since the epoch
     due_at       BIGINT NOT NULL, -- when it may be claimed: the next attempt, or the end of the lease
     attempt      BIGINT NOT NULL DEFAULT 0,
     owner        TEXT   COLLATE "C",
     error        TEXT   COLLATE "C", -- code of the last failed attempt
     delivered_at BIGINT
   );
   CREATE INDEX deliveries_due ON deliveries (due_at, id) WHERE delivered_at IS NULL;
   CREATE INDEX deliveries_message ON deliveries (message_id);
   CREATE INDEX messages_text ON messages (text_hash, reference) WHERE text_hash IS NOT NULL;
   CREATE TABLE daily_counts (
     key TEXT COLLATE "C" NOT NULL,
     day TEXT COLLATE "C" NOT NULL, -- YYYY-MM-DD, in Swedish time
     ids TEXT COLLATE "C" NOT NULL, -- JSON: of what has been counted
     PRIMARY KEY (key, day)
   );
   CREATE TABLE erased (
     reference TEXT COLLATE "C" PRIMARY KEY,
     erased_at TEXT COLLATE "C" NOT NULL,
     erased_by TEXT COLLATE "C" NOT NULL,
     reason    TEXT NOT NULL
   );`,
  `CREATE TABLE digests (
     mailbox  TEXT COLLATE "C" PRIMARY KEY, -- hash of its address
     last_day TEXT COLLATE "C" NOT NULL -- YYYY-MM-DD, that it has been told of
   );`,
  `CREATE INDEX messages_received ON messages (form, received_at);
   CREATE INDEX messages_answer ON messages (form, answer_by) WHERE answer_by IS NOT NULL AND diary_number IS NULL;`
];
var tables = ["messages", "attachments", "deliveries", "daily_counts", "given_numbers", "erased", "digests"];
var lockKey = 7396874663;
async function migrate(client, create = true) {
  let version = await readVersion(client);
  if (version === 0 && !create)
    throw new Error("it has no tables of messages");
  if (version < migrations.length)
    version = await migrateTables(client);
  if (version > migrations.length + 1) {
    throw new Error(`it was written by a newer synpunkt (version ${version} of its tables)`);
  }
  return version > migrations.length;
}
async function readVersion(client) {
  const table = await client.query("SELECT to_regclass('synpunkt_schema') AS name");
  if (table.rows[0]?.name === null)
    return 0;
  return readMaxVersion(client);
}
async function readMaxVersion(client) {
  const { rows } = await client.query("SELECT max(version) AS version FROM synpunkt_schema");
  return Number(rows[0]?.version ?? 0);
}
async function migrateTables(client) {
  await client.query(beginText);
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [lockKey]);
    await client.query("SET LOCAL lock_timeout = '5s'");
    await client.query("CREATE TABLE IF NOT EXISTS synpunkt_schema (version BIGINT PRIMARY KEY)");
    const version = await readMaxVersion(client);
    for (const [index, sql] of migrations.entries()) {
      if (index < version)
        continue;
      await client.query(sql);
      await client.query("INSERT INTO synpunkt_schema (version) VALUES ($1)", [index + 1]);
    }
    await client.query("COMMIT");
    return Math.max(version, migrations.length);
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {
    });
    throw error;
  }
}
export {
  migrate,
  tables
};
