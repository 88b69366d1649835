import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/save.js
import { randomUUID } from "node:crypto";
import { messageColumns, messageRow, referenceOf, searchColumns, swedishYear, toText } from "../columns.js";
import { insertRows, padded, parameters, query } from "../script.js";
var attachmentColumns = ["message_id", "field", "position", "name", "type", "size", "content"];
var deliveryColumns = ["id", "message_id", "destination", "created_at", "due_at"];
function* save(messages, dialect) {
  const years = [...new Set(messages.map(({ receivedAt }) => swedishYear(receivedAt)))].toSorted((one, other) => one - other);
  const last = /* @__PURE__ */ new Map();
  for (const year of years)
    last.set(year, yield* lockLastNumber(year, dialect));
  const ids = padded([...new Set(messages.map(({ id }) => id))]);
  const known = /* @__PURE__ */ new Map();
  const found = yield* query(`SELECT id, digest, reference, received_at FROM messages WHERE id IN (${parameters(ids.length)})`, ...ids);
  for (const row of found)
    known.set(String(row["id"]), row);
  if (found.length > 0)
    yield* markSeen([...known.keys()], dialect);
  const firstIndex = /* @__PURE__ */ new Map();
  for (const [index, { id }] of messages.entries()) {
    if (!known.has(id) && !firstIndex.has(id))
      firstIndex.set(id, index);
  }
  const added = messages.filter(({ id }, index) => firstIndex.get(id) === index);
  if (added.length > 0)
    yield* insert(added, last, known, dialect);
  return messages.map((message, index) => {
    const row = known.get(message.id) ?? {};
    if (row["digest"] !== message.digest)
      return { outcome: "conflict" };
    return { outcome: firstIndex.get(message.id) === index ? "stored" : "repeated", receipt: toReceipt(row) };
  });
}
function* lockLastNumber(year, { forUpdate }) {
  const select = `SELECT last FROM given_numbers WHERE year = $1${forUpdate}`;
  const [row] = yield* query(select, year);
  if (row !== void 0)
    return Number(row["last"]);
  yield* query("INSERT INTO given_numbers (year, last) VALUES ($1, 0) ON CONFLICT (year) DO NOTHING", year);
  const [inserted] = yield* query(select, year);
  return Number(inserted?.["last"] ?? 0);
}
function* markSeen(ids, { clock }) {
  yield* query(`UPDATE messages SET seen_at = ${clock} WHERE id IN (${parameters(ids.length)})`, ...ids);
}
function* insert(messages, last, known, dialect) {
  const searchable = messages.map((message) => ({ message, columns: searchColumns(message.values, message.page.url) }));
  const first = new Map(yield* findFirst(searchable.map(({ columns }) => columns.text_hash)));
  const given = /* @__PURE__ */ new Map();
  const rows = searchable.map(({ message, columns }) => {
    const year = swedishYear(message.receivedAt);
    const number = (given.get(year) ?? last.get(year) ?? 0) + 1;
    given.set(year, number);
    const reference = referenceOf(year, number);
    known.set(message.id, { digest: message.digest, reference, received_at: message.receivedAt.toISOString() });
    const textHash = columns.text_hash ?? "";
    const sameAs = first.get(textHash);
    if (sameAs === void 0)
      first.set(textHash, reference);
    return messageRow(message, number, columns, textHash === "" ? void 0 : sameAs);
  });
  for (const [year, number] of given) {
    yield* query("UPDATE given_numbers SET last = $1 WHERE year = $2", number, year);
  }
  yield* insertRows("messages", messageColumns, rows, dialect.rowsPerInsert);
  yield* insertRows("attachments", attachmentColumns, messages.flatMap(attachmentRows), dialect.rowsPerInsert);
  const deliveries = messages.flatMap(({ id, destinations = [] }) => destinations.map((destination) => [timeOrderedId(), id, destination]));
  if (deliveries.length > 0) {
    const [now] = yield* query(`SELECT ${dialect.clock} AS now`);
    const time = Number(now?.["now"]);
    yield* insertRows("deliveries", deliveryColumns, deliveries.map((row) => [...row, time, time]), dialect.rowsPerInsert);
  }
}
function timeOrderedId() {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
function* findFirst(hashes) {
  const unique = [...new Set(hashes)].filter((one) => one !== null);
  if (unique.length === 0)
    return /* @__PURE__ */ new Map();
  const known = padded(unique);
  const list = known.map((_, index) => `($${index + 1})`).join(", ");
  const rows = yield* query(`SELECT column1 AS text_hash,
       (SELECT reference FROM messages WHERE text_hash = column1 ORDER BY reference LIMIT 1) AS reference
     FROM (VALUES ${list}) AS hashes`, ...known);
  const found = rows.filter((row) => row["reference"] !== null);
  return new Map(found.map((row) => [String(row["text_hash"]), String(row["reference"])]));
}
function attachmentRows({ id, attachments }) {
  const byField = Map.groupBy(attachments, ({ field }) => field);
  return [...byField].flatMap(([field, files]) => files.map(({ name, type, size, content }, position) => [
    id,
    field,
    position,
    toText(name),
    toText(type),
    size,
    content
  ]));
}
var toReceipt = (row) => ({
  reference: String(row["reference"]),
  receivedAt: String(row["received_at"])
});
export {
  attachmentColumns,
  save
};
