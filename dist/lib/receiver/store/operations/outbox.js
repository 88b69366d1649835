import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/outbox.js
import { toText } from "../columns.js";
import { parameters, query } from "../script.js";
var noAttemptMs = 6e5;
function* claim(dialect, owner, count, leaseMs, destinations) {
  if (destinations?.length === 0)
    return [];
  const { clock, skipLocked } = dialect;
  const own = destinations ?? [];
  const [limit, claimer, lease] = [1, 2, 3].map((at) => `$${own.length + at}`);
  const isOwn = destinations ? `AND destination IN (${parameters(own.length)})` : "";
  const rows = yield* query(`WITH due AS MATERIALIZED (
       SELECT id FROM deliveries WHERE delivered_at IS NULL AND due_at <= ${clock} ${isOwn} ORDER BY due_at, id LIMIT ${limit}${skipLocked}
     )
     UPDATE deliveries SET owner = ${claimer}, attempt = attempt + 1, due_at = ${clock} + ${lease}
     WHERE id IN (SELECT id FROM due)
     RETURNING id, message_id, destination, attempt, ${clock} - created_at AS age`, ...own, count, owner, leaseMs);
  return rows.map((row) => ({
    id: String(row["id"]),
    messageId: String(row["message_id"]),
    destination: String(row["destination"]),
    attempt: Number(row["attempt"]),
    owner,
    age: Number(row["age"])
  }));
}
function* markDelivered({ clock }, { id, messageId, owner, attempt }, diaryNumber) {
  const rows = yield* query(`UPDATE deliveries SET delivered_at = ${clock}, error = NULL
     WHERE id = $1 AND owner = $2 AND attempt = $3 AND delivered_at IS NULL RETURNING id`, id, owner, attempt);
  if (rows.length > 0 && diaryNumber !== void 0) {
    yield* query("UPDATE messages SET diary_number = $1 WHERE id = $2 AND diary_number IS NULL", toText(diaryNumber), messageId);
  }
  return rows.length > 0;
}
function* markFailed({ clock }, { id, owner, attempt }, error, delayMs) {
  const rows = yield* query(`UPDATE deliveries SET error = $1, due_at = ${clock} + $2
     WHERE id = $3 AND owner = $4 AND attempt = $5 AND delivered_at IS NULL RETURNING id`, error, delayMs, id, owner, attempt);
  return rows.length > 0;
}
function* listUndelivered({ clock }, minAgeMs, limit) {
  const rows = yield* query(`SELECT deliveries.id, reference, destination, attempt, error, ${clock} - created_at AS age
     FROM deliveries JOIN messages ON messages.id = message_id
     WHERE delivered_at IS NULL AND created_at <= ${clock} - $1 AND (error IS NOT NULL OR created_at <= ${clock} - ${noAttemptMs})
     ORDER BY created_at, deliveries.id LIMIT $2`, minAgeMs, limit);
  return rows.map((row) => ({
    id: String(row["id"]),
    reference: String(row["reference"]),
    destination: String(row["destination"]),
    attempt: Number(row["attempt"]),
    error: typeof row["error"] === "string" ? row["error"] : "waiting",
    age: Number(row["age"])
  }));
}
function* resend({ clock }, id) {
  const rows = yield* query(`UPDATE deliveries SET due_at = ${clock} WHERE id = $1 AND delivered_at IS NULL RETURNING id`, id);
  return rows.length > 0;
}
export {
  claim,
  listUndelivered,
  markDelivered,
  markFailed,
  resend
};
