import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/postgres/run-script.js
var postgresDialect = {
  clock: "(extract(epoch FROM clock_timestamp()) * 1000)::bigint",
  skipLocked: " FOR UPDATE SKIP LOCKED",
  forUpdate: " FOR UPDATE"
};
async function runOnClient(client, script) {
  let step = script.next();
  while (!step.done) {
    const { text, values } = step.value;
    const { rows } = await client.query(text, [...values]);
    step = script.next(rows);
  }
  return step.value;
}
export {
  postgresDialect,
  runOnClient
};
