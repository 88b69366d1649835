import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/undelivered.js
var perPage = 1e3;
async function* undeliveredIn(store) {
  let last;
  do {
    const page = await store.listUndelivered({ limit: perPage, after: last });
    yield* page;
    last = page.at(-1);
  } while (last !== void 0);
}
var explainMissing = (references, found, state) => references.filter((reference) => !found.has(reference)).map((reference) => `synpunkt: ${reference} is not ${state}; synpunkt resend lists what is`);
export {
  explainMissing,
  undeliveredIn
};
