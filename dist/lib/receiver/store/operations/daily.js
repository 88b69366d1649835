import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/daily.js
import { query } from "../operation.js";
function* countDaily({ key, id, max, day }) {
  yield* query("DELETE FROM daily_counts WHERE day <> $1", day);
  const [row] = yield* query(`INSERT INTO daily_counts (key, day, ids) VALUES ($1, $2, '[]')
     ON CONFLICT (key, day) DO UPDATE SET ids = daily_counts.ids RETURNING ids`, key, day);
  const ids = JSON.parse(String(row?.["ids"]));
  if (!Array.isArray(ids))
    return false;
  if (ids.includes(id))
    return true;
  if (ids.length >= max)
    return false;
  yield* query("UPDATE daily_counts SET ids = $1 WHERE key = $2 AND day = $3", JSON.stringify([...ids, id]), key, day);
  return true;
}
function* countedToday(key, day) {
  const [row] = yield* query("SELECT ids FROM daily_counts WHERE key = $1 AND day = $2", key, day);
  const ids = row === void 0 ? [] : JSON.parse(String(row["ids"]));
  return Array.isArray(ids) ? ids.map(String) : [];
}
export {
  countDaily,
  countedToday
};
