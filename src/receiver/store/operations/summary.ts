import { today } from '../../../contract/values/date.ts';
import { query, type Script } from '../script.ts';
import type { DaySummary } from '../store.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Returns the start of a day in Sweden, one or two hours ahead of UTC, as a time in UTC (ISO 8601). */
function startOf(day: string): string {
  const midnight = Date.parse(day);
  const inSummer = new Date(midnight - 2 * hourMs);
  return (today(inSummer) === day ? inSummer : new Date(midnight - hourMs)).toISOString();
}

/** See `MessageStore.summarizeDay`. */
export function* summarizeDay(day: string): Script<DaySummary> {
  const nextDay = new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
  const [received] = yield* query(
    'SELECT count(*) AS count FROM messages WHERE received_at >= $1 AND received_at < $2',
    startOf(day),
    startOf(nextDay),
  );
  const due = yield* query(
    'SELECT reference FROM messages WHERE answer_by = $1 AND diary_number IS NULL ORDER BY year, number',
    day,
  );
  return { added: Number(received?.['count']), due: due.map((row) => String(row['reference'])) };
}
