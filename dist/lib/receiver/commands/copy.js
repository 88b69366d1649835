import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/copy.js
import { readSecret } from "../options/read-options.js";
import { copyStore } from "../store/copy.js";
import { inodeOf } from "../store/sqlite/file-check.js";
import { messageOf, openStore, print, withStore } from "./open-store.js";
function copy(optionsFile, target) {
  return withStore(optionsFile, async (store, options) => {
    if (isSource(target, options))
      return ["synpunkt: the messages cannot be copied onto themselves; name another place"];
    const isDatabase = /^postgres(?:ql)?:/.test(target);
    const issues = [];
    const database = isDatabase ? withPassword(target, readSecret(process.env, "SYNPUNKT_COPY_PASSWORD", issues)) : void 0;
    if (issues.length > 0)
      return issues;
    const opened = await openStore({ ...options, data: target, database });
    if (!opened.ok)
      return [opened.issue];
    try {
      const copied = await copyStore(store, opened.store);
      if (copied === "taken")
        return [
          "synpunkt: nothing is copied, as the target has messages, numbers or erasures of its own; name an empty one"
        ];
      if (copied === "different")
        return ["synpunkt: the copy differs; stop the receivers of both, and copy to an empty place"];
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
function withPassword(url, password) {
  return password ? `${url}${url.includes("?") ? "&" : "?"}${new URLSearchParams({ password }).toString()}` : url;
}
var isSource = (target, { data, database }) => database === void 0 ? inodeOf(target) === inodeOf(data) : placeOf(target) === placeOf(database);
var placeOf = (url) => url.replace(/\/\/[^/@]*@/, "//");
export {
  copy
};
