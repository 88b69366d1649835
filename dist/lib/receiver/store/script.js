import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/store/script.js
function* query(text, ...values) {
  return yield { text, values };
}
var maxParameters = 3e4;
function* insertRows(table, columns, rows, maxRows = Infinity) {
  const perStatement = Math.min(maxRows, Math.floor(maxParameters / columns.length));
  const into = `INSERT INTO ${table} (${columns.join(", ")}) VALUES`;
  const one = `${into} (${parameters(columns.length)})`;
  for (let start = 0; start < rows.length; start += perStatement) {
    const some = rows.slice(start, start + perStatement);
    const list = () => some.map((row, index) => `(${parameters(row.length, index * row.length)})`).join(", ");
    yield* query(some.length === 1 ? one : `${into} ${list()}`, ...some.flat());
  }
}
var parameters = (count, before = 0) => Array.from({ length: count }, (_, index) => `$${before + index + 1}`).join(", ");
function padded(values) {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return Array.from({ length }, (_, index) => values[Math.min(index, values.length - 1)]);
}
export {
  insertRows,
  padded,
  parameters,
  query
};
