import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/save.js
import { randomUUID } from "node:crypto";
import { messageColumns, messageRow, referenceOf, searchColumns, swedishYear, toText } from "../columns.js";
import { insertRows, padToPowerOfTwo, parameters } from "../operation.js";
var attachmentColumns = ["message_id", "field", "position", "name", "type", "size", "content"];
var deliveryColumns = ["id", "message_id", "destination", "created_at", "due_at"];
function* save(messages, dialect) {
  const years = [...new Set(messages.map(({ receivedAt }) => swedishYear(receivedAt)))].toSorted((one, other) => one - other);
  const searchable = messages.map((message) => ({
    message,
    columns: searchColumns(message.values, message.page.url, message.freeText)
  }));
  const hashes = [...new Set(searchable.flatMap(({ columns }) => columns.text_hash ?? []))];
  const rows = yield [
    ...years.map((year) => lockLastNumber(year, dialect)),
    findByIds([...new Set(messages.map(({ id }) => id))]),
    ...hashes.length > 0 ? [findSameTexts(hashes)] : []
  ];
  const locked = rows.slice(0, years.length).flat();
  const [found = [], sameTexts = []] = rows.slice(years.length);
  const known = new Map(found.map((row) => [String(row["id"]), row]));
  const repeated = [...known.keys()];
  const firstIndex = /* @__PURE__ */ new Map();
  for (const [index, { id }] of messages.entries()) {
    if (!known.has(id) && !firstIndex.has(id))
      firstIndex.set(id, index);
  }
  const added = searchable.filter(({ message }, index) => firstIndex.get(message.id) === index);
  const numbered = assignNumbers(added, locked, sameTexts);
  yield [
    ...repeated.length > 0 ? [markSeen(repeated, dialect)] : [],
    ...insert(numbered, Number(locked[0]?.["now"]), dialect)
  ];
  for (const { message, reference } of numbered) {
    const { id, contentHash, receivedAt, answerBy } = message;
    known.set(id, { digest: contentHash, reference, received_at: receivedAt.toISOString(), answer_by: answerBy });
  }
  return messages.map(({ id, contentHash }, index) => {
    const row = known.get(id) ?? {};
    if (row["digest"] !== contentHash)
      return { outcome: "conflict" };
    return { outcome: firstIndex.get(id) === index ? "stored" : "repeated", receipt: toReceipt(row) };
  });
}
function* findReceipt(id, contentHash) {
  const [[row] = []] = yield [findByIds([id])];
  return row === void 0 || row["digest"] !== contentHash() ? void 0 : toReceipt(row);
}
function* markRepeated(id, dialect) {
  yield [markSeen([id], dialect)];
}
var lockLastNumber = (year, { clock }) => ({
  text: `INSERT INTO given_numbers (year, last) VALUES ($1, 0)
         ON CONFLICT (year) DO UPDATE SET last = given_numbers.last RETURNING year, last, ${clock} AS now`,
  values: [year]
});
function findByIds(ids) {
  const values = padToPowerOfTwo(ids);
  const list = parameters(values.length);
  return { text: `SELECT id, digest, reference, received_at, answer_by FROM messages WHERE id IN (${list})`, values };
}
function findSameTexts(hashes) {
  const values = padToPowerOfTwo(hashes);
  const list = values.map((_, index) => `($${index + 1})`).join(", ");
  return {
    text: `SELECT column1 AS text_hash,
             (SELECT reference FROM messages WHERE text_hash = column1 ORDER BY reference LIMIT 1) AS reference
           FROM (VALUES ${list}) AS hashes`,
    values
  };
}
var markSeen = (ids, { clock }) => ({
  text: `UPDATE messages SET seen_at = ${clock} WHERE id IN (${parameters(ids.length)})`,
  values: ids
});
function assignNumbers(messages, locked, sameTexts) {
  const last = new Map(locked.map((row) => [Number(row["year"]), Number(row["last"])]));
  const first = new Map(sameTexts.map((row) => [row["text_hash"], row["reference"]]));
  return messages.map(({ message, columns }) => {
    const year = swedishYear(message.receivedAt);
    const number = (last.get(year) ?? 0) + 1;
    last.set(year, number);
    const reference = referenceOf(year, number);
    const sameAs = columns.text_hash === null ? void 0 : first.get(columns.text_hash);
    first.set(columns.text_hash, sameAs ?? reference);
    return { message, columns, year, number, reference, sameAs: typeof sameAs === "string" ? sameAs : void 0 };
  });
}
function insert(numbered, now, { rowsPerInsert }) {
  const byYear = Map.groupBy(numbered, ({ year }) => year);
  const messageRows = numbered.map(({ message, number, columns, sameAs }) => messageRow(message, number, columns, sameAs));
  const attachmentRows = numbered.flatMap(({ message }) => toAttachmentRows(message));
  const deliveryRows = numbered.flatMap(({ message: { id, destinations = [] } }) => destinations.map((destination) => [timeOrderedId(), id, destination, now, now]));
  return [
    ...[...byYear].map(([year, messages]) => ({
      text: "UPDATE given_numbers SET last = $1 WHERE year = $2",
      values: [Math.max(...messages.map(({ number }) => number)), year]
    })),
    ...insertRows("messages", messageColumns, messageRows, rowsPerInsert),
    ...insertRows("attachments", attachmentColumns, attachmentRows, rowsPerInsert),
    ...insertRows("deliveries", deliveryColumns, deliveryRows, rowsPerInsert)
  ];
}
function timeOrderedId() {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
function toAttachmentRows({ id, attachments }) {
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
  receivedAt: String(row["received_at"]),
  ...typeof row["answer_by"] === "string" && { answerBy: row["answer_by"] }
});
export {
  attachmentColumns,
  findReceipt,
  markRepeated,
  save
};
