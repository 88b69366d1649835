import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/summary.js
import { today } from "../../../contract/values/date.js";
import { query } from "../script.js";
var dayMs = 864e5;
function* summarizeDay(day) {
  const start = new Date(Date.parse(day) - dayMs).toISOString();
  const end = new Date(Date.parse(day) + 2 * dayMs).toISOString();
  const received = yield* query("SELECT received_at FROM messages WHERE received_at >= $1 AND received_at < $2", start, end);
  const due = yield* query("SELECT reference FROM messages WHERE answer_by = $1 AND diary_number IS NULL ORDER BY year, number", day);
  return {
    added: received.filter((row) => today(new Date(String(row["received_at"]))) === day).length,
    due: due.map((row) => String(row["reference"]))
  };
}
export {
  summarizeDay
};
