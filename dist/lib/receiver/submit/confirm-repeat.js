import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/submit/confirm-repeat.js
import * as z from "zod/mini";
import { computeContentHash } from "./compute-content-hash.js";
var identifiedSchema = z.looseObject({ id: z.uuid() });
async function confirmRepeat(store, message, files) {
  const { data } = z.safeParse(identifiedSchema, message);
  if (data === void 0)
    return void 0;
  const id = data.id.toLowerCase();
  return store.findReceipt?.(id, () => computeContentHash({ ...data, id }, files.map(({ name, content }) => ({ field: name, content }))));
}
export {
  confirmRepeat
};
