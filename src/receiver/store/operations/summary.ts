import { today } from '../../../contract/values/date.ts';
import { query, type Script } from '../script.ts';
import type { DaySummary } from '../store.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Returns when a day begins in Sweden, whose time is one or two hours ahead of UTC. */
function startOf(day: string): string {
  const midnight = Date.parse(day);
  const summer = new Date(midnight - 2 * hourMs);
  return (today(summer) === day ? summer : new Date(midnight - hourMs)).toISOString();
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
