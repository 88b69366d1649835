import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/postgres/run-operation.js
var postgresDialect = {
  clock: "(extract(epoch FROM clock_timestamp()) * 1000)::bigint",
  skipLocked: " FOR UPDATE SKIP LOCKED",
  rowsPerInsert: Infinity
};
var beginText = "BEGIN ISOLATION LEVEL READ COMMITTED";
var statementMs = 1e4;
var savingMs = 2500;
var msPerMegabyte = 200;
async function runOnClient(client, operation, limitMs = statementMs) {
  let step = operation.next();
  while (!step.done) {
    const bytes = step.value.reduce((sum, { values, resultBytes = 0 }) => sum + bytesOf(values) + resultBytes, 0);
    const queries = step.value.map(({ text, values }) => {
      return { text, values: [...values], query_timeout: limitMs + msPerMegabyte * bytes / 1e6 };
    });
    const results = await Promise.all(queries.map((one) => client.query(one)));
    step = operation.next(results.map(({ rows }) => rows));
  }
  return step.value;
}
var bytesOf = (values) => values.reduce((sum, value) => sum + (value instanceof Uint8Array ? value.byteLength : 0), 0);
export {
  beginText,
  postgresDialect,
  runOnClient,
  savingMs,
  statementMs
};
