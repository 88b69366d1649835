import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/summary.js
import { today } from "../../../contract/values/date.js";
import { query } from "../script.js";
var hourMs = 36e5;
var dayMs = 24 * hourMs;
function startOf(day) {
  const midnight = Date.parse(day);
  const inSummer = new Date(midnight - 2 * hourMs);
  return (today(inSummer) === day ? inSummer : new Date(midnight - hourMs)).toISOString();
}
function* summarizeDay(day) {
  const nextDay = new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
  const [received] = yield* query("SELECT count(*) AS count FROM messages WHERE received_at >= $1 AND received_at < $2", startOf(day), startOf(nextDay));
  const due = yield* query("SELECT reference FROM messages WHERE answer_by = $1 AND diary_number IS NULL ORDER BY year, number", day);
  return { added: Number(received?.["count"]), due: due.map((row) => String(row["reference"])) };
}
export {
  summarizeDay
};
