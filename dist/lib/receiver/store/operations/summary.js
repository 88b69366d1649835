import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/summary.js
import { addDays, today } from "../../../contract/values/date.js";
import { query } from "../operation.js";
var hourMs = 36e5;
function startOf(day) {
  const midnight = Date.parse(day);
  const inSummer = new Date(midnight - 2 * hourMs);
  return (today(inSummer) === day ? inSummer : new Date(midnight - hourMs)).toISOString();
}
function* summarizeDays(form, after, last) {
  const [[received] = [], due = []] = yield [
    {
      text: "SELECT count(*) AS count FROM messages WHERE form = $1 AND received_at >= $2 AND received_at < $3",
      values: [form, startOf(addDays(after, 1)), startOf(addDays(last, 1))]
    },
    {
      text: `SELECT reference FROM messages
             WHERE form = $1 AND answer_by > $2 AND answer_by <= $3 AND diary_number IS NULL
             ORDER BY year, number`,
      values: [form, after, last]
    }
  ];
  return { added: Number(received?.["count"]), due: due.map((row) => String(row["reference"])) };
}
function* lastDigest(key) {
  const [row] = yield* query("SELECT last_day FROM digests WHERE mailbox = $1", key);
  return row === void 0 ? void 0 : String(row["last_day"]);
}
function* markDigest(key, day) {
  yield* query(`INSERT INTO digests (mailbox, last_day) VALUES ($1, $2)
     ON CONFLICT (mailbox) DO UPDATE SET last_day = excluded.last_day`, key, day);
}
export {
  lastDigest,
  markDigest,
  summarizeDays
};
