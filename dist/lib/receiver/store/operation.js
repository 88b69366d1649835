import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/store/operation.js
function* query(text, ...values) {
  const [rows = []] = yield [{ text, values }];
  return rows;
}
var maxParameters = 3e4;
function insertRows(table, columns, rows, maxRows = Infinity) {
  const perStatement = Math.min(maxRows, Math.floor(maxParameters / columns.length));
  const into = `INSERT INTO ${table} (${columns.join(", ")}) VALUES`;
  const one = `${into} (${parameters(columns.length)})`;
  return Array.from({ length: Math.ceil(rows.length / perStatement) }, (_, index) => {
    const some = rows.slice(index * perStatement, (index + 1) * perStatement);
    const list = () => some.map((row, at) => `(${parameters(row.length, at * row.length)})`).join(", ");
    return { text: some.length === 1 ? one : `${into} ${list()}`, values: some.flat() };
  });
}
var parameters = (count, offset = 0) => Array.from({ length: count }, (_, index) => `$${offset + index + 1}`).join(", ");
function padToPowerOfTwo(values) {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return Array.from({ length }, (_, index) => values[Math.min(index, values.length - 1)]);
}
export {
  insertRows,
  padToPowerOfTwo,
  parameters,
  query
};
