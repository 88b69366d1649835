import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/give-up.js
import { unknownDestination } from "../store/store.js";
import { createDestinations } from "./create-destinations.js";
import { print, withStore } from "./open-store.js";
import { explainMissing, undeliveredIn } from "./undelivered.js";
function giveUp(optionsFile, destination, references) {
  return withStore(optionsFile, async (store, options) => {
    if (references.length === 0 && isInOptions(destination, options, store)) {
      return [`synpunkt: "${destination}" is in the options; name the references of those to give up`];
    }
    const found = /* @__PURE__ */ new Set();
    let attempted = 0;
    for await (const delivery of undeliveredIn(store)) {
      if (delivery.destination !== destination)
        continue;
      found.add(delivery.reference);
      if (references.length === 0 && delivery.error !== unknownDestination)
        attempted++;
      else if (references.length === 0 || references.includes(delivery.reference))
        await giveUpOne(store, delivery);
    }
    if (attempted > 0) {
      return [
        `synpunkt: ${attempted} to "${destination}" ${attempted === 1 ? "is" : "are"} still attempted; name the references of those to give up`
      ];
    }
    if (found.size === 0)
      return [`synpunkt: nothing is undelivered to "${destination}"; synpunkt resend lists what is`];
    return explainMissing(references, found, `undelivered to "${destination}"`);
  });
}
var isInOptions = (destination, options, store) => createDestinations(options, store).some(({ name }) => name === destination);
async function giveUpOne(store, { id, reference, destination }) {
  const givenUp = await store.giveUp(id);
  if (givenUp === "givenUp")
    print(`${reference} is not sent to ${destination} any more`);
  if (givenUp === "running")
    print(`${reference} is being sent to ${destination} at this moment`);
}
export {
  giveUp
};
