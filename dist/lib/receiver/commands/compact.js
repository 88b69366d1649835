import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/compact.js
import { messageOf, print, withStore } from "./open-store.js";
function compact(optionsFile) {
  return withStore(optionsFile, async (store) => {
    try {
      await store.compact();
    } catch (error) {
      return [`synpunkt: the messages cannot be compacted (${messageOf(error)}); try again when nobody uses them`];
    }
    print("what was erased takes no space any more");
    return [];
  });
}
export {
  compact
};
