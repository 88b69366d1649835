import { addDays, today } from '../../../contract/values/date.ts';
import { query, type Operation } from '../operation.ts';
import type { DaySummary } from '../store.ts';

const hourMs = 3_600_000;

/** Returns the start of a day in Sweden, one or two hours ahead of UTC, as a time in UTC (ISO 8601). */
function startOf(day: string): string {
  const midnight = Date.parse(day);
  const inSummer = new Date(midnight - 2 * hourMs);
  return (today(inSummer) === day ? inSummer : new Date(midnight - hourMs)).toISOString();
}

/** See `MessageStore.summarizeDays`. */
export function* summarizeDays(form: string, after: string, last: string): Operation<DaySummary> {
  const [[received] = [], due = []] = yield [
    {
      text: 'SELECT count(*) AS count FROM messages WHERE form = $1 AND received_at >= $2 AND received_at < $3',
      values: [form, startOf(addDays(after, 1)), startOf(addDays(last, 1))],
    },
    {
      text: `SELECT reference FROM messages
             WHERE form = $1 AND answer_by > $2 AND answer_by <= $3 AND diary_number IS NULL
             ORDER BY year, number`,
      values: [form, after, last],
    },
  ];
  return { added: Number(received?.['count']), due: due.map((row) => String(row['reference'])) };
}

/** See `MessageStore.lastDigest`. */
export function* lastDigest(key: string): Operation<string | undefined> {
  const [row] = yield* query('SELECT last_day FROM digests WHERE mailbox = $1', key);
  return row === undefined ? undefined : String(row['last_day']);
}

/** See `MessageStore.markDigest`. */
export function* markDigest(key: string, day: string): Operation<void> {
  yield* query(
    `INSERT INTO digests (mailbox, last_day) VALUES ($1, $2)
     ON CONFLICT (mailbox) DO UPDATE SET last_day = excluded.last_day`,
    key,
    day,
  );
}
