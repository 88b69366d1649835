import { query, type Operation } from '../operation.ts';

/** See `MessageStore.countDaily`; in a transaction of the caller. */
export function* countDaily({
  key,
  id,
  max,
  day,
}: {
  readonly key: string;
  readonly id: string;
  readonly max: number;
  readonly day: string;
}): Operation<boolean> {
  // Those of other days say who has written when, and are needed no more.
  yield* query('DELETE FROM daily_counts WHERE day <> $1', day);
  // Also locks the row, which only a write does in both engines.
  const [row] = yield* query(
    `INSERT INTO daily_counts (key, day, ids) VALUES ($1, $2, '[]')
     ON CONFLICT (key, day) DO UPDATE SET ids = daily_counts.ids RETURNING ids`,
    key,
    day,
  );
  const ids: unknown = JSON.parse(String(row?.['ids']));
  if (!Array.isArray(ids)) return false;
  if (ids.includes(id)) return true;
  if (ids.length >= max) return false;
  yield* query('UPDATE daily_counts SET ids = $1 WHERE key = $2 AND day = $3', JSON.stringify([...ids, id]), key, day);
  return true;
}

/** See `MessageStore.countedToday`. */
export function* countedToday(key: string, day: string): Operation<readonly string[]> {
  const [row] = yield* query('SELECT ids FROM daily_counts WHERE key = $1 AND day = $2', key, day);
  const ids: unknown = row === undefined ? [] : JSON.parse(String(row['ids']));
  return Array.isArray(ids) ? ids.map(String) : [];
}
