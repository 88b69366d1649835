import { messageColumns } from '../columns.ts';
import { insertRows, parameters, query, type Operation, type Row, type SqlValue } from '../operation.ts';
import type { CopiedRows, MessageId, MessageNumber, SharedRows } from '../store.ts';
import { attachmentColumns } from './save.ts';

/** The columns of each table that is copied. */
const columns = {
  messages: [...messageColumns, 'seen_at', 'diary_number'],
  attachments: attachmentColumns,
  deliveries: ['id', 'message_id', 'destination', 'created_at', 'due_at', 'attempt', 'owner', 'error', 'delivered_at'],
  given_numbers: ['year', 'last'],
  erased: ['reference', 'erased_at', 'erased_by', 'reason'],
  digests: ['mailbox', 'last_day'],
} as const;

/** PostgreSQL returns them as texts. */
const numeric: ReadonlySet<string> = new Set([
  'year',
  'number',
  'version',
  'seen_at',
  'position',
  'size',
  'created_at',
  'due_at',
  'attempt',
  'delivered_at',
  'last',
]);

type Table = keyof typeof columns;

const valueOf = (column: string, value: unknown): SqlValue =>
  // As both engines return texts, numbers and bytes.
  value === null ? null : numeric.has(column) ? Number(value) : (value as SqlValue);

const valuesOf = (table: Table, rows: readonly Row[]): SqlValue[][] =>
  rows.map((row) => columns[table].map((column) => valueOf(column, row[column])));

const select = (table: Table): string => `SELECT ${columns[table].join(', ')} FROM ${table}`;

/** See `CopyableStore.readRows`. */
export function* readRows(
  { year, number }: MessageNumber,
  { count, bytes }: { readonly count: number; readonly bytes: number },
): Operation<CopiedRows> {
  const following = yield* query(
    `SELECT id, (SELECT coalesce(sum(size), 0) FROM attachments WHERE message_id = messages.id) AS bytes
     FROM messages WHERE year > $1 OR (year = $2 AND number > $3) ORDER BY year, number LIMIT $4`,
    year,
    year,
    number,
    count,
  );
  let sum = 0;
  const excess = following.findIndex((row, index) => (sum += Number(row['bytes'])) > bytes && index > 0);
  const some = following.slice(0, excess === -1 ? following.length : excess);
  const ids = some.map((row) => String(row['id']));
  if (ids.length === 0) return { messages: [], attachments: [], deliveries: [] };
  const list = parameters(ids.length);
  const [messages = [], attachments = [], deliveries = []] = yield [
    { text: `${select('messages')} WHERE id IN (${list}) ORDER BY year, number`, values: ids },
    {
      text: `${select('attachments')} WHERE message_id IN (${list}) ORDER BY message_id, field, position`,
      values: ids,
      resultBytes: some.reduce((total, row) => total + Number(row['bytes']), 0),
    },
    { text: `${select('deliveries')} WHERE message_id IN (${list}) ORDER BY id`, values: ids },
  ];
  return {
    messages: valuesOf('messages', messages),
    attachments: valuesOf('attachments', attachments),
    deliveries: valuesOf('deliveries', deliveries),
  };
}

/** See `CopyableStore.writeRows`; in a transaction of the caller. */
export function* writeRows(rows: CopiedRows): Operation<void> {
  for (const table of ['messages', 'attachments', 'deliveries'] as const) {
    yield insertRows(table, columns[table], rows[table]);
  }
}

/** See `CopyableStore.readIds`. */
export function* readIds({ year, number }: MessageNumber, count: number): Operation<readonly MessageId[]> {
  const rows = yield* query(
    `SELECT id, year, number FROM messages WHERE year > $1 OR (year = $2 AND number > $3)
     ORDER BY year, number LIMIT $4`,
    year,
    year,
    number,
    count,
  );
  return rows.map((row) => ({ id: String(row['id']), year: Number(row['year']), number: Number(row['number']) }));
}

/** See `CopyableStore.readSharedRows`. */
export function* readSharedRows(): Operation<SharedRows> {
  const [numbers = [], erased = [], digests = []] = yield [
    { text: `${select('given_numbers')} ORDER BY year`, values: [] },
    { text: `${select('erased')} ORDER BY reference`, values: [] },
    { text: `${select('digests')} ORDER BY mailbox`, values: [] },
  ];
  return {
    given_numbers: valuesOf('given_numbers', numbers),
    erased: valuesOf('erased', erased),
    digests: valuesOf('digests', digests),
  };
}

/** See `CopyableStore.writeSharedRows`; in a transaction of the caller. */
export function* writeSharedRows(rows: SharedRows): Operation<void> {
  yield (['given_numbers', 'erased', 'digests'] as const).flatMap((table) => [
    { text: `DELETE FROM ${table}`, values: [] },
    ...insertRows(table, columns[table], rows[table]),
  ]);
}

/** See `CopyableStore.lastNumber`. */
export function* lastNumber(): Operation<MessageNumber> {
  const [row] = yield* query('SELECT year, number FROM messages ORDER BY year DESC, number DESC LIMIT 1');
  return { year: Number(row?.['year'] ?? 0), number: Number(row?.['number'] ?? 0) };
}
