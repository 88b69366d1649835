import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/copy.js
import { copyStore } from "../store/copy.js";
import { messageOf, openStore, print, withStore } from "./open-store.js";
function copy(optionsFile, target) {
  return withStore(optionsFile, async (store, options) => {
    const isDatabase = /^postgres(?:ql)?:/.test(target);
    const opened = await openStore({ ...options, data: target, database: isDatabase ? target : void 0 });
    if (!opened.ok)
      return [opened.issue];
    try {
      const copied = await copyStore(store, opened.store);
      if (copied === void 0) {
        return ["synpunkt: the copy differs; stop the receivers of both, and copy to an empty place"];
      }
      print(`${copied.count} messages are the same in both (SHA-256 ${copied.digest})`);
      return [];
    } catch (error) {
      return [
        `synpunkt: the messages cannot be copied (${messageOf(error)}); start it again to go on, or copy to an empty place`
      ];
    } finally {
      await opened.store.close();
    }
  });
}
export {
  copy
};
