import { randomUUID } from 'node:crypto';
import { messageColumns, messageRow, referenceOf, searchColumns, swedishYear, toText } from '../columns.ts';
import {
  insertRows,
  padded,
  parameters,
  query,
  type Dialect,
  type Row,
  type Script,
  type SqlValue,
} from '../script.ts';
import type { Message, Saved, StoredReceipt } from '../store.ts';

/** The columns of a file. */
export const attachmentColumns = ['message_id', 'field', 'position', 'name', 'type', 'size', 'content'];
const deliveryColumns = ['id', 'message_id', 'destination', 'created_at', 'due_at'];

/**
 * Saves messages with their files and deliveries, in a transaction of the caller; returns the outcome of each, in order.
 *
 * The row of the year's last number is locked before ids are looked up, so that no other transaction can save one of them
 * meanwhile, and numbers are given in the order of commits, without gaps.
 */
export function* save(messages: readonly Message[], dialect: Dialect): Script<readonly Saved[]> {
  const years = [...new Set(messages.map(({ receivedAt }) => swedishYear(receivedAt)))].toSorted(
    (one, other) => one - other,
  );
  const last = new Map<number, number>();
  for (const year of years) last.set(year, yield* lockLastNumber(year, dialect));

  const ids = padded([...new Set(messages.map(({ id }) => id))]);
  const known = new Map<string, Row>();
  const found = yield* query(
    `SELECT id, digest, reference, received_at FROM messages WHERE id IN (${parameters(ids.length)})`,
    ...ids,
  );
  for (const row of found) known.set(String(row['id']), row);
  if (found.length > 0) yield* markSeen([...known.keys()], dialect);

  // Several in a batch may have the same id; the first is stored.
  const firstIndex = new Map<string, number>();
  for (const [index, { id }] of messages.entries()) {
    if (!known.has(id) && !firstIndex.has(id)) firstIndex.set(id, index);
  }
  const added = messages.filter(({ id }, index) => firstIndex.get(id) === index);
  if (added.length > 0) yield* insert(added, last, known, dialect);

  return messages.map((message, index) => {
    const row = known.get(message.id) ?? {};
    if (row['digest'] !== message.digest) return { outcome: 'conflict' };
    return { outcome: firstIndex.get(message.id) === index ? 'stored' : 'repeated', receipt: toReceipt(row) };
  });
}

/** Returns the last number of a year, locked until the end of the transaction; 0 for a new year. */
function* lockLastNumber(year: number, { forUpdate }: Dialect): Script<number> {
  const select = `SELECT last FROM given_numbers WHERE year = $1${forUpdate}`;
  const [row] = yield* query(select, year);
  if (row !== undefined) return Number(row['last']);
  yield* query('INSERT INTO given_numbers (year, last) VALUES ($1, 0) ON CONFLICT (year) DO NOTHING', year);
  const [inserted] = yield* query(select, year);
  return Number(inserted?.['last'] ?? 0);
}

/**
 * Writes that messages have arrived again: only a transaction that writes waits for a synchronous standby, and without
 * that, a message could be confirmed that is lost with the primary.
 */
function* markSeen(ids: readonly string[], { clock }: Dialect): Script<void> {
  yield* query(`UPDATE messages SET seen_at = ${clock} WHERE id IN (${parameters(ids.length)})`, ...ids);
}

function* insert(
  messages: readonly Message[],
  last: ReadonlyMap<number, number>,
  known: Map<string, Row>,
  dialect: Dialect,
): Script<void> {
  const searchable = messages.map((message) => ({ message, columns: searchColumns(message.values, message.page.url) }));
  const first = new Map(yield* findFirst(searchable.map(({ columns }) => columns.text_hash)));
  const given = new Map<number, number>();
  const rows = searchable.map(({ message, columns }) => {
    const year = swedishYear(message.receivedAt);
    const number = (given.get(year) ?? last.get(year) ?? 0) + 1;
    given.set(year, number);
    const reference = referenceOf(year, number);
    known.set(message.id, { digest: message.digest, reference, received_at: message.receivedAt.toISOString() });
    const textHash = columns.text_hash ?? '';
    const sameAs = first.get(textHash);
    if (sameAs === undefined) first.set(textHash, reference);
    return messageRow(message, number, columns, textHash === '' ? undefined : sameAs);
  });
  for (const [year, number] of given) {
    yield* query('UPDATE given_numbers SET last = $1 WHERE year = $2', number, year);
  }
  yield* insertRows('messages', messageColumns, rows, dialect.rowsPerInsert);
  yield* insertRows('attachments', attachmentColumns, messages.flatMap(attachmentRows), dialect.rowsPerInsert);
  const deliveries = messages.flatMap(({ id, destinations = [] }) =>
    destinations.map((destination) => [timeOrderedId(), id, destination]),
  );
  if (deliveries.length > 0) {
    const [now] = yield* query(`SELECT ${dialect.clock} AS now`);
    const time = Number(now?.['now']);
    yield* insertRows(
      'deliveries',
      deliveryColumns,
      deliveries.map((row) => [...row, time, time]),
      dialect.rowsPerInsert,
    );
  }
}

/** Returns a UUID of version 7, which an index appends; a random one would change a page of it for each row. */
function timeOrderedId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** Returns the references of the first messages with the same texts, by their hashes. */
function* findFirst(hashes: readonly (string | null)[]): Script<ReadonlyMap<string, string>> {
  const unique = [...new Set(hashes)].filter((one) => one !== null);
  if (unique.length === 0) return new Map();
  const known = padded(unique);
  const list = known.map((_, index) => `($${index + 1})`).join(', ');
  // Looked up in the index by each hash: of a text that is sent in thousands, no other row is read.
  const rows = yield* query(
    `SELECT column1 AS text_hash,
       (SELECT reference FROM messages WHERE text_hash = column1 ORDER BY reference LIMIT 1) AS reference
     FROM (VALUES ${list}) AS hashes`,
    ...known,
  );
  const found = rows.filter((row) => row['reference'] !== null);
  return new Map(found.map((row) => [String(row['text_hash']), String(row['reference'])]));
}

function attachmentRows({ id, attachments }: Message): SqlValue[][] {
  const byField = Map.groupBy(attachments, ({ field }) => field);
  return [...byField].flatMap(([field, files]) =>
    files.map(({ name, type, size, content }, position) => [
      id,
      field,
      position,
      toText(name),
      toText(type),
      size,
      content,
    ]),
  );
}

const toReceipt = (row: Row): StoredReceipt => ({
  reference: String(row['reference']),
  receivedAt: String(row['received_at']),
});
