import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/resend.js
import { explainFailure } from "../outbox/explain-failure.js";
import { unknownDestination } from "../store/store.js";
import { print, withStore } from "./open-store.js";
var perPage = 1e3;
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
    return explainMissing(references, found);
  });
}
function giveUp(optionsFile, destination, references) {
  return withStore(optionsFile, async (store, options) => {
    if (references.length === 0 && await isInOptions(destination, options, store)) {
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
        `synpunkt: ${attempted} to "${destination}" are still attempted; name the references of those to give up`
      ];
    }
    if (found.size === 0)
      return [`synpunkt: nothing is undelivered to "${destination}"; synpunkt resend lists what is`];
    return explainMissing(references, found);
  });
}
async function isInOptions(destination, options, store) {
  const { createDestinations } = await import("./create-destinations.js");
  return createDestinations(options, store).some(({ name }) => name === destination);
}
async function giveUpOne(store, { id, reference, destination }) {
  const givenUp = await store.giveUp(id);
  if (givenUp === "givenUp")
    print(`${reference} is not sent to ${destination} any more`);
  if (givenUp === "running")
    print(`${reference} is being sent to ${destination} at this moment`);
}
var explainMissing = (references, found) => references.filter((reference) => !found.has(reference)).map((reference) => `synpunkt: ${reference} is not undelivered; synpunkt resend lists what is`);
async function* undeliveredIn(store) {
  let last;
  do {
    const page = await store.listUndelivered(0, perPage, last);
    yield* page;
    last = page.at(-1);
  } while (last !== void 0);
}
async function resendOne(store, { id, reference, destination }) {
  const resent = await store.resend(id);
  if (resent === "due")
    print(`${reference} is sent to ${destination} at once`);
  if (resent === "running")
    print(`${reference} is being sent to ${destination} at this moment`);
}
var describe = ({ reference, destination, attempt, error, age }) => `${reference} to ${destination}: ${explainFailure(error, "en")}, ${attempt} attempts in ${Math.round(age / 36e5)} h`;
export {
  giveUp,
  resend
};
