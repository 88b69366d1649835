import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/resend.js
import { explainFailure } from "../outbox/explain-failure.js";
import { print, withStore } from "./open-store.js";
import { explainMissing, undeliveredIn } from "./undelivered.js";
function resend(optionsFile, references, all) {
  return withStore(optionsFile, async (store) => {
    const isChosen = ({ reference }) => all || references.includes(reference);
    const isList = references.length === 0 && !all;
    const found = /* @__PURE__ */ new Set();
    for await (const delivery of undeliveredIn(store)) {
      if (isList)
        print(describe(delivery));
      else if (isChosen(delivery))
        await resendOne(store, delivery);
      found.add(delivery.reference);
    }
    if (found.size === 0 && references.length === 0)
      print("everything is delivered");
    return explainMissing(references, found, "undelivered");
  });
}
async function resendOne(store, { id, reference, destination }) {
  const resent = await store.resend(id);
  if (resent === "due")
    print(`${reference} is sent to ${destination} at once`);
  if (resent === "running")
    print(`${reference} is being sent to ${destination} at this moment`);
}
function describe({ reference, destination, attempt, error, age }) {
  const attempts = `${attempt} ${attempt === 1 ? "attempt" : "attempts"} in ${Math.round(age / 36e5)} h`;
  return `${reference} to ${destination}: ${explainFailure(error, "en")}, ${attempts}`;
}
export {
  resend
};
