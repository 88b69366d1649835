import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/resend.js
import { print, withStore } from "./open-store.js";
var maxListed = 1e3;
function resend(optionsFile, references, all) {
  return withStore(optionsFile, async (store) => {
    const undelivered = await store.listUndelivered(0, maxListed);
    if (references.length === 0 && !all) {
      for (const delivery of undelivered)
        print(describe(delivery));
      if (undelivered.length === 0)
        print("everything is delivered");
      return [];
    }
    const chosen = all ? undelivered : undelivered.filter(({ reference }) => references.includes(reference));
    await Promise.all(chosen.map(({ id }) => store.resend(id)));
    for (const { reference, destination } of chosen)
      print(`${reference} is sent to ${destination} at once`);
    return references.filter((reference) => !chosen.some((delivery) => delivery.reference === reference)).map((reference) => `synpunkt: ${reference} is not undelivered; synpunkt resend lists what is`);
  });
}
var describe = ({ reference, destination, attempt, error, age }) => `${reference} to ${destination}: ${error}, ${attempt} attempts in ${Math.round(age / 36e5)} h`;
export {
  resend
};
