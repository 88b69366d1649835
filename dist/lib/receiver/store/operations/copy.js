import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/copy.js
import { messageColumns } from "../columns.js";
import { insertRows, parameters, query } from "../operation.js";
import { attachmentColumns } from "./save.js";
var columns = {
  messages: [...messageColumns, "seen_at", "diary_number"],
  attachments: attachmentColumns,
  deliveries: ["id", "message_id", "destination", "created_at", "due_at", "attempt", "owner", "error", "delivered_at"],
  given_numbers: ["year", "last"],
  erased: ["reference", "erased_at", "erased_by", "reason"],
  digests: ["mailbox", "last_day"]
};
var numeric = /* @__PURE__ */ new Set([
  "year",
  "number",
  "version",
  "seen_at",
  "position",
  "size",
  "created_at",
  "due_at",
  "attempt",
  "delivered_at",
  "last"
]);
var valueOf = (column, value) => (
  // As both engines return texts, numbers and bytes.
  value === null ? null : numeric.has(column) ? Number(value) : value
);
var valuesOf = (table, rows) => rows.map((row) => columns[table].map((column) => valueOf(column, row[column])));
var select = (table) => `SELECT ${columns[table].join(", ")} FROM ${table}`;
function* readRows({ year, number }, { count, bytes }) {
  const following = yield* query(`SELECT id, (SELECT coalesce(sum(size), 0) FROM attachments WHERE message_id = messages.id) AS bytes
     FROM messages WHERE year > $1 OR (year = $2 AND number > $3) ORDER BY year, number LIMIT $4`, year, year, number, count);
  let sum = 0;
  const excess = following.findIndex((row, index) => (sum += Number(row["bytes"])) > bytes && index > 0);
  const some = following.slice(0, excess === -1 ? following.length : excess);
  const ids = some.map((row) => String(row["id"]));
  if (ids.length === 0)
    return { messages: [], attachments: [], deliveries: [] };
  const list = parameters(ids.length);
  const [messages = [], attachments = [], deliveries = []] = yield [
    { text: `${select("messages")} WHERE id IN (${list}) ORDER BY year, number`, values: ids },
    {
      text: `${select("attachments")} WHERE message_id IN (${list}) ORDER BY message_id, field, position`,
      values: ids,
      resultBytes: some.reduce((total, row) => total + Number(row["bytes"]), 0)
    },
    { text: `${select("deliveries")} WHERE message_id IN (${list}) ORDER BY id`, values: ids }
  ];
  return {
    messages: valuesOf("messages", messages),
    attachments: valuesOf("attachments", attachments),
    deliveries: valuesOf("deliveries", deliveries)
  };
}
function* writeRows(rows) {
  for (const table of ["messages", "attachments", "deliveries"]) {
    yield insertRows(table, columns[table], rows[table]);
  }
}
function* readIds({ year, number }, count) {
  const rows = yield* query(`SELECT id, year, number FROM messages WHERE year > $1 OR (year = $2 AND number > $3)
     ORDER BY year, number LIMIT $4`, year, year, number, count);
  return rows.map((row) => ({ id: String(row["id"]), year: Number(row["year"]), number: Number(row["number"]) }));
}
function* readSharedRows() {
  const [numbers = [], erased = [], digests = []] = yield [
    { text: `${select("given_numbers")} ORDER BY year`, values: [] },
    { text: `${select("erased")} ORDER BY reference`, values: [] },
    { text: `${select("digests")} ORDER BY mailbox`, values: [] }
  ];
  return {
    given_numbers: valuesOf("given_numbers", numbers),
    erased: valuesOf("erased", erased),
    digests: valuesOf("digests", digests)
  };
}
function* writeSharedRows(rows) {
  yield ["given_numbers", "erased", "digests"].flatMap((table) => [
    { text: `DELETE FROM ${table}`, values: [] },
    ...insertRows(table, columns[table], rows[table])
  ]);
}
function* lastNumber() {
  const [row] = yield* query("SELECT year, number FROM messages ORDER BY year DESC, number DESC LIMIT 1");
  return { year: Number(row?.["year"] ?? 0), number: Number(row?.["number"] ?? 0) };
}
export {
  lastNumber,
  readIds,
  readRows,
  readSharedRows,
  writeRows,
  writeSharedRows
};
