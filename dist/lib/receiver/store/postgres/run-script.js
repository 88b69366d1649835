import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/postgres/run-script.js
var postgresDialect = {
  clock: "(extract(epoch FROM clock_timestamp()) * 1000)::bigint",
  skipLocked: " FOR UPDATE SKIP LOCKED",
  forUpdate: " FOR UPDATE",
  rowsPerInsert: Infinity
};
var statementMs = 1e4;
var savingMs = 2500;
var msPerMegabyte = 200;
async function runOnClient(client, script, limitMs = statementMs) {
  let step = script.next();
  while (!step.done) {
    const { text, values } = step.value;
    const limited = {
      text,
      values: [...values],
      query_timeout: limitMs + msPerMegabyte * bytesOf(values) / 1e6
    };
    const { rows } = await client.query(limited);
    step = script.next(rows);
  }
  return step.value;
}
var bytesOf = (values) => values.reduce((sum, value) => sum + (value instanceof Uint8Array ? value.byteLength : 0), 0);
export {
  postgresDialect,
  runOnClient,
  savingMs,
  statementMs
};
