import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operations/messages.js
import { insertRows, parameters, query } from "../operation.js";
function* find(key) {
  const [row] = yield* query(`SELECT id, reference, received_at, form, language, answer_by, suspicions, same_as, diary_number, page, answers,
       (SELECT sum(size) FROM attachments WHERE message_id = messages.id) AS bytes
     FROM messages
     WHERE id = $1 OR reference = $2`, key, key);
  if (row === void 0)
    return void 0;
  const [files = []] = yield [
    {
      text: "SELECT field, name, type, size, content FROM attachments WHERE message_id = $1 ORDER BY field, position",
      values: [String(row["id"])],
      resultBytes: Number(row["bytes"])
    }
  ];
  return {
    id: String(row["id"]),
    reference: String(row["reference"]),
    receivedAt: String(row["received_at"]),
    form: String(row["form"]),
    language: String(row["language"]),
    answerBy: optionalText(row["answer_by"]),
    suspicions: String(row["suspicions"]).split(" ").filter(isSuspicion),
    sameAs: optionalText(row["same_as"]),
    diaryNumber: optionalText(row["diary_number"]),
    page: JSON.parse(String(row["page"])),
    values: JSON.parse(String(row["answers"])),
    attachments: files.map(toAttachment)
  };
}
var optionalText = (value) => typeof value === "string" ? value : void 0;
var isSuspicion = (text) => text === "trap" || text === "fast" || text === "many";
var toAttachment = (row) => ({
  field: String(row["field"]),
  name: String(row["name"]),
  type: String(row["type"]),
  size: Number(row["size"]),
  content: row["content"]
  // the type of the column on both engines
});
function* erase(references, { by, reason }, now) {
  if (references.length === 0)
    return [];
  const rows = yield* query(`SELECT id, reference FROM messages WHERE reference IN (${parameters(references.length)}) ORDER BY reference`, ...references);
  if (rows.length === 0)
    return [];
  const ids = rows.map((row) => String(row["id"]));
  const list = parameters(ids.length);
  const erased = rows.map((row) => String(row["reference"]));
  yield [
    { text: `DELETE FROM deliveries WHERE message_id IN (${list})`, values: ids },
    { text: `DELETE FROM attachments WHERE message_id IN (${list})`, values: ids },
    { text: `DELETE FROM messages WHERE id IN (${list})`, values: ids },
    ...insertRows("erased", ["reference", "erased_at", "erased_by", "reason"], erased.map((reference) => [reference, now.toISOString(), by, reason]))
  ];
  return erased;
}
export {
  erase,
  find
};
