import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/store/columns.js
import { hash } from "node:crypto";
var messageColumns = [
  "id",
  "year",
  "number",
  "received_at",
  "form",
  "version",
  "language",
  "page_url",
  "page_title",
  "sent_at",
  "digest",
  "answers",
  "page",
  "answer_by",
  "suspicions",
  "same_as",
  "kind",
  "department",
  "answer_via",
  "page_path",
  "text_hash",
  "search_text"
];
function messageRow(message, number, columns, sameAs) {
  const { id, receivedAt, form, version, language, page, sentAt, contentHash, values, answerBy, suspicions = [] } = message;
  return [
    id,
    swedishYear(receivedAt),
    number,
    receivedAt.toISOString(),
    form,
    version,
    language,
    textOrNull(page.url),
    textOrNull(page.title),
    sentAt,
    contentHash,
    JSON.stringify(values),
    JSON.stringify(page),
    answerBy ?? null,
    suspicions.join(" "),
    sameAs ?? null,
    ...Object.values(columns)
  ];
}
var minHashed = 20;
function searchColumns(values, url, freeText) {
  const answers = { ...values };
  const texts = Object.values(answers).flatMap((value) => typeof value === "string" ? fold(value) : []);
  const text = freeText === void 0 ? longestOf(texts) : fold(freeText);
  return {
    kind: textOrNull(answers["kind"]),
    department: textOrNull(answers["department"]),
    answer_via: textOrNull(answers["answerVia"]),
    page_path: typeof url === "string" ? textOrNull(URL.parse(url)?.pathname) : null,
    text_hash: text.length < minHashed ? null : hash("sha256", text),
    search_text: toText(texts.join("\n"))
  };
}
var longestOf = (texts) => texts.reduce((one, other) => other.length > one.length ? other : one, "");
var fold = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
var toText = (text) => text.replaceAll("\0", "").toWellFormed();
var textOrNull = (value) => typeof value === "string" ? toText(value) : null;
var hourMs = 36e5;
var swedishYear = (date) => new Date(date.getTime() + hourMs).getUTCFullYear();
var referenceOf = (year, number) => `SYN-${year}-${String(number).padStart(6, "0")}`;
export {
  longestOf,
  messageColumns,
  messageRow,
  referenceOf,
  searchColumns,
  swedishYear,
  toText
};
