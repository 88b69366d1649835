import { randomUUID } from 'node:crypto';
import { messageColumns, messageRow, referenceOf, searchColumns, swedishYear, toText } from '../columns.ts';
import type { Dialect } from '../dialect.ts';
import {
  insertRows,
  padToPowerOfTwo,
  parameters,
  type Operation,
  type Row,
  type SqlValue,
  type Statement,
} from '../operation.ts';
import type { Message, SaveOutcome, StoredReceipt } from '../store.ts';

/** The columns of a file. */
export const attachmentColumns = ['message_id', 'field', 'position', 'name', 'type', 'size', 'content'];
const deliveryColumns = ['id', 'message_id', 'destination', 'created_at', 'due_at'];

/** A message with the columns that it is searched by. */
interface SearchableMessage {
  readonly message: Message;
  readonly columns: ReturnType<typeof searchColumns>;
}

/** A message that is going to be stored. */
interface NumberedMessage extends SearchableMessage {
  readonly year: number;
  readonly number: number;
  readonly reference: string;
  /** The reference of the first message with the same text. */
  readonly sameAs: string | undefined;
}

/**
 * Saves messages with their files and deliveries, in a transaction of the caller; returns the outcome of each, in order.
 *
 * The row of the year's last number is locked before ids are looked up, so that no other transaction can save one of them
 * meanwhile, and numbers are given in the order of commits, without gaps.
 */
export function* save(messages: readonly Message[], dialect: Dialect): Operation<readonly SaveOutcome[]> {
  const years = [...new Set(messages.map(({ receivedAt }) => swedishYear(receivedAt)))].toSorted(
    (one, other) => one - other,
  );
  // Computed before the lock, as it takes longer than the rest.
  const searchable = messages.map((message) => ({
    message,
    columns: searchColumns(message.values, message.page.url, message.freeText),
  }));
  const hashes = [...new Set(searchable.flatMap(({ columns }) => columns.text_hash ?? []))];
  const rows = yield [
    ...years.map((year) => lockLastNumber(year, dialect)),
    findByIds([...new Set(messages.map(({ id }) => id))]),
    ...(hashes.length > 0 ? [findSameTexts(hashes)] : []),
  ];
  const locked = rows.slice(0, years.length).flat();
  const [found = [], sameTexts = []] = rows.slice(years.length);

  const known = new Map(found.map((row) => [String(row['id']), row]));
  const repeated = [...known.keys()];
  // Several in a batch may have the same id; the first is stored.
  const firstIndex = new Map<string, number>();
  for (const [index, { id }] of messages.entries()) {
    if (!known.has(id) && !firstIndex.has(id)) firstIndex.set(id, index);
  }
  const added = searchable.filter(({ message }, index) => firstIndex.get(message.id) === index);
  const numbered = assignNumbers(added, locked, sameTexts);
  yield [
    ...(repeated.length > 0 ? [markSeen(repeated, dialect)] : []),
    ...insert(numbered, Number(locked[0]?.['now']), dialect),
  ];

  for (const { message, reference } of numbered) {
    const { id, contentHash, receivedAt, answerBy } = message;
    known.set(id, { digest: contentHash, reference, received_at: receivedAt.toISOString(), answer_by: answerBy });
  }
  return messages.map(({ id, contentHash }, index) => {
    const row = known.get(id) ?? {};
    if (row['digest'] !== contentHash) return { outcome: 'conflict' };
    return { outcome: firstIndex.get(id) === index ? 'stored' : 'repeated', receipt: toReceipt(row) };
  });
}

/** See `Store.findReceipt`. The receipt is valid once {@link markRepeated} is committed. */
export function* findReceipt(id: string, contentHash: () => string): Operation<StoredReceipt | undefined> {
  const [[row] = []] = yield [findByIds([id])];
  return row === undefined || row['digest'] !== contentHash() ? undefined : toReceipt(row);
}

/** Writes that a message has arrived again; in a transaction of the caller. */
export function* markRepeated(id: string, dialect: Dialect): Operation<void> {
  yield [markSeen([id], dialect)];
}

/** Locks the last number of a year, 0 for a new one, until the end of the transaction; reads it and the clock. */
const lockLastNumber = (year: number, { clock }: Dialect): Statement => ({
  text: `INSERT INTO given_numbers (year, last) VALUES ($1, 0)
         ON CONFLICT (year) DO UPDATE SET last = given_numbers.last RETURNING year, last, ${clock} AS now`,
  values: [year],
});

function findByIds(ids: readonly string[]): Statement {
  const values = padToPowerOfTwo(ids);
  const list = parameters(values.length);
  return { text: `SELECT id, digest, reference, received_at, answer_by FROM messages WHERE id IN (${list})`, values };
}

/** Finds the first message with each of some texts, by their hashes. */
function findSameTexts(hashes: readonly string[]): Statement {
  const values = padToPowerOfTwo(hashes);
  const list = values.map((_, index) => `($${index + 1})`).join(', ');
  // Looked up in the index by each hash: of a text that is sent in thousands, no other row is read.
  return {
    text: `SELECT column1 AS text_hash,
             (SELECT reference FROM messages WHERE text_hash = column1 ORDER BY reference LIMIT 1) AS reference
           FROM (VALUES ${list}) AS hashes`,
    values,
  };
}

/**
 * Writes that messages have arrived again: only a transaction that writes waits for a synchronous standby, and without
 * that, a message could be confirmed that is lost with the primary.
 */
const markSeen = (ids: readonly string[], { clock }: Dialect): Statement => ({
  text: `UPDATE messages SET seen_at = ${clock} WHERE id IN (${parameters(ids.length)})`,
  values: ids,
});

/** Gives messages the next numbers of their years, in order. */
function assignNumbers(
  messages: readonly SearchableMessage[],
  locked: readonly Row[],
  sameTexts: readonly Row[],
): readonly NumberedMessage[] {
  const last = new Map(locked.map((row) => [Number(row['year']), Number(row['last'])]));
  const first = new Map<unknown, unknown>(sameTexts.map((row) => [row['text_hash'], row['reference']]));
  return messages.map(({ message, columns }) => {
    const year = swedishYear(message.receivedAt);
    const number = (last.get(year) ?? 0) + 1;
    last.set(year, number);
    const reference = referenceOf(year, number);
    const sameAs = columns.text_hash === null ? undefined : first.get(columns.text_hash);
    first.set(columns.text_hash, sameAs ?? reference);
    return { message, columns, year, number, reference, sameAs: typeof sameAs === 'string' ? sameAs : undefined };
  });
}

/**
 * Returns the statements that insert messages.
 *
 * @param now - By the database's clock, in milliseconds since the epoch.
 */
function insert(numbered: readonly NumberedMessage[], now: number, { rowsPerInsert }: Dialect): readonly Statement[] {
  const byYear = Map.groupBy(numbered, ({ year }) => year);
  const messageRows = numbered.map(({ message, number, columns, sameAs }) =>
    messageRow(message, number, columns, sameAs),
  );
  const attachmentRows = numbered.flatMap(({ message }) => toAttachmentRows(message));
  const deliveryRows = numbered.flatMap(({ message: { id, destinations = [] } }) =>
    destinations.map((destination) => [timeOrderedId(), id, destination, now, now]),
  );
  return [
    ...[...byYear].map(([year, messages]) => ({
      text: 'UPDATE given_numbers SET last = $1 WHERE year = $2',
      values: [Math.max(...messages.map(({ number }) => number)), year],
    })),
    ...insertRows('messages', messageColumns, messageRows, rowsPerInsert),
    ...insertRows('attachments', attachmentColumns, attachmentRows, rowsPerInsert),
    ...insertRows('deliveries', deliveryColumns, deliveryRows, rowsPerInsert),
  ];
}

/** Returns a UUID of version 7, which an index appends; a random one would change a page of it for each row. */
function timeOrderedId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

function toAttachmentRows({ id, attachments }: Message): SqlValue[][] {
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
  ...(typeof row['answer_by'] === 'string' && { answerBy: row['answer_by'] }),
});
