import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/store/copy.js
import { createHash } from "node:crypto";
var start = { year: 0, number: 0 };
var batch = { count: 100, bytes: 16 * 1024 * 1024 };
var idsAtOnce = 1e4;
async function copyStore(from, to) {
  const shared = await from.readSharedRows();
  if (hasOtherNumbers(await to.readSharedRows(), shared) || await hasOtherMessages(to, from))
    return "taken";
  await to.writeSharedRows(shared);
  let last = await to.lastNumber();
  for (; ; ) {
    const rows = await from.readRows(last, batch);
    if (rows.messages.length === 0)
      break;
    await to.writeRows(rows);
    last = numberOf(rows.messages.at(-1));
  }
  const [original, copy] = [await summarize(from), await summarize(to)];
  return original.count === copy.count && original.digest === copy.digest ? original : "different";
}
function hasOtherNumbers(store, other) {
  const given = new Map(other.given_numbers.map(([year, number]) => [Number(year), Number(number)]));
  const erased = new Set(other.erased.map(([reference]) => reference));
  return store.given_numbers.some(([year, number]) => Number(number) > (given.get(Number(year)) ?? 0)) || store.erased.some(([reference]) => !erased.has(reference));
}
async function hasOtherMessages(store, other) {
  let last = start;
  while (last !== void 0) {
    const own = await store.readIds(last, idsAtOnce);
    const others = await other.readIds(last, idsAtOnce);
    if (own.some(({ id }, index) => id !== others[index]?.id))
      return true;
    last = own.at(-1);
  }
  return false;
}
async function summarize(store) {
  const hash = createHash("sha256");
  addTo(hash, await store.readSharedRows());
  let count = 0;
  let last = start;
  for (; ; ) {
    const rows = await store.readRows(last, batch);
    if (rows.messages.length === 0)
      break;
    addTo(hash, rows);
    count += rows.messages.length;
    last = numberOf(rows.messages.at(-1));
  }
  return { count, digest: hash.digest("hex") };
}
function addTo(hash, tables) {
  for (const row of Object.values(tables).flat()) {
    for (const value of row) {
      const bytes = value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value));
      hash.update(`${bytes.length} `).update(bytes);
    }
  }
}
var numberOf = (row = []) => ({ year: Number(row[1]), number: Number(row[2]) });
export {
  copyStore
};
