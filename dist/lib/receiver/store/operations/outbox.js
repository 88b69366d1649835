import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/outbox.js
import { toText } from "../columns.js";
import { parameters, query } from "../operation.js";
import { unknownDestination } from "../store.js";
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
     RETURNING id, message_id, destination, attempt, error, ${clock} - created_at AS age`, ...own, count, owner, leaseMs);
  return rows.map((row) => ({
    id: String(row["id"]),
    messageId: String(row["message_id"]),
    destination: String(row["destination"]),
    attempt: Number(row["attempt"]),
    lastError: typeof row["error"] === "string" ? row["error"] : void 0,
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
  const rows = yield* query(`UPDATE deliveries SET error = $1, due_at = ${clock} + $2, owner = NULL
     WHERE id = $3 AND owner = $4 AND attempt = $5 AND delivered_at IS NULL RETURNING id`, error, delayMs, id, owner, attempt);
  return rows.length > 0;
}
var isUndelivered = (clock) => `delivered_at IS NULL AND (error IS NOT NULL OR created_at <= ${clock} - ${noAttemptMs})`;
var attempted = (clock) => `attempted AS MATERIALIZED (
     SELECT destination FROM deliveries WHERE delivered_at IS NULL AND due_at > ${clock} - ${noAttemptMs}
     UNION SELECT destination FROM deliveries WHERE delivered_at > ${clock} - ${noAttemptMs} AND error IS NULL
   )`;
var isAttempted = "destination IN (SELECT destination FROM attempted)";
var andOfForm = (form, parameter) => form === void 0 ? "" : `AND (form = ${parameter} OR NOT ${isAttempted})`;
function* listUndelivered({ clock }, { limit, form, after = { createdAt: 0, id: "" } }) {
  const ofForm = form === void 0 ? [] : [form];
  const rows = yield* query(`WITH ${attempted(clock)}
     SELECT deliveries.id, reference, destination, attempt, created_at, ${clock} - created_at AS age,
       CASE WHEN ${isAttempted} THEN coalesce(error, 'waiting') ELSE '${unknownDestination}' END AS error
     FROM deliveries JOIN messages ON messages.id = message_id
     WHERE ${isUndelivered(clock)} AND (created_at, deliveries.id) > ($1, $2)
       ${andOfForm(form, "$3")}
     ORDER BY created_at, deliveries.id LIMIT $${3 + ofForm.length}`, after.createdAt, after.id, ...ofForm, limit);
  return rows.map((row) => ({
    id: String(row["id"]),
    reference: String(row["reference"]),
    destination: String(row["destination"]),
    attempt: Number(row["attempt"]),
    error: String(row["error"]),
    createdAt: Number(row["created_at"]),
    age: Number(row["age"])
  }));
}
function* countUndelivered({ clock }, form) {
  const [row] = yield* query(`WITH ${attempted(clock)}
     SELECT count(*) AS count FROM deliveries JOIN messages ON messages.id = message_id
     WHERE ${isUndelivered(clock)} ${andOfForm(form, "$1")}`, ...form === void 0 ? [] : [form]);
  return Number(row?.["count"]);
}
function* giveUp({ clock }, id) {
  const givenUp = yield* query(`UPDATE deliveries SET delivered_at = ${clock}, error = 'given-up'
     WHERE id = $1 AND delivered_at IS NULL AND (owner IS NULL OR due_at <= ${clock}) RETURNING id`, id);
  if (givenUp.length > 0)
    return "givenUp";
  return (yield* isPending(id)) ? "running" : void 0;
}
function* resend({ clock }, id) {
  const due = yield* query(`UPDATE deliveries SET due_at = ${clock}
     WHERE id = $1 AND delivered_at IS NULL AND (owner IS NULL OR due_at <= ${clock}) RETURNING id`, id);
  if (due.length > 0)
    return "due";
  return (yield* isPending(id)) ? "running" : void 0;
}
function* isPending(id) {
  const rows = yield* query("SELECT id FROM deliveries WHERE id = $1 AND delivered_at IS NULL", id);
  return rows.length > 0;
}
export {
  claim,
  countUndelivered,
  giveUp,
  listUndelivered,
  markDelivered,
  markFailed,
  resend
};
