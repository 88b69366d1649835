import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/store/script.js
function* query(text, ...values) {
  return yield { text, values };
}
var maxParameters = 3e4;
function* insertRows(table, columns, rows, returning = "") {
  const inserted = [];
  const perStatement = Math.floor(maxParameters / columns.length);
  for (let start = 0; start < rows.length; start += perStatement) {
    const some = rows.slice(start, start + perStatement);
    const list = some.map((row, index) => `(${parameters(row.length, index * row.length)})`).join(", ");
    const text = `INSERT INTO ${table} (${columns.join(", ")}) VALUES ${list}${returning && ` RETURNING ${returning}`}`;
    inserted.push(...yield* query(text, ...some.flat()));
  }
  return inserted;
}
var parameters = (count, before = 0) => Array.from({ length: count }, (_, index) => `$${before + index + 1}`).join(", ");
export {
  insertRows,
  parameters,
  query
};
