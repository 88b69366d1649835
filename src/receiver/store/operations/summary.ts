import { today } from '../../../contract/values/date.ts';
import { query, type Script } from '../script.ts';
import type { DaySummary } from '../store.ts';

const dayMs = 86_400_000;

/** See `MessageStore.summarizeDay`. */
export function* summarizeDay(day: string): Script<DaySummary> {
  // A day in Swedish time starts on the day before in UTC; which of the rows belong to it is found by each time.
  const start = new Date(Date.parse(day) - dayMs).toISOString();
  const end = new Date(Date.parse(day) + 2 * dayMs).toISOString();
  const received = yield* query(
    'SELECT received_at FROM messages WHERE received_at >= $1 AND received_at < $2',
    start,
    end,
  );
  const due = yield* query(
    'SELECT reference FROM messages WHERE answer_by = $1 AND diary_number IS NULL ORDER BY year, number',
    day,
  );
  return {
    added: received.filter((row) => today(new Date(String(row['received_at']))) === day).length,
    due: due.map((row) => String(row['reference'])),
  };
}
