import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/backup.js
import { closeSync, openSync, statSync } from "node:fs";
import { backup as backupDatabase, DatabaseSync } from "node:sqlite";
import { errorCode } from "../log.js";
import { readOptions } from "../options/read-options.js";
import { messageOf, print } from "./open-store.js";
async function backup(optionsFile, target) {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok)
    return result.issues;
  const { data, database } = result.options;
  if (database !== void 0) {
    return ["synpunkt: backup copies a data file; back up the database by pg_dump, or copy it by synpunkt copy"];
  }
  if (statSync(data, { throwIfNoEntry: false }) === void 0) {
    return [`synpunkt: there is no data file ${data}; name it by SYNPUNKT_DATA`];
  }
  try {
    closeSync(openSync(target, "wx", 384));
  } catch (error) {
    return [`synpunkt: ${target} cannot be made (${errorCode(error)}); name a file that does not exist yet`];
  }
  try {
    const source = new DatabaseSync(data, { readOnly: true });
    await backupDatabase(source, target);
    source.close();
    const copy = new DatabaseSync(target);
    const intact = copy.prepare("PRAGMA integrity_check").get()?.["integrity_check"] === "ok";
    const count = Number(copy.prepare("SELECT count(*) AS count FROM messages").get()?.["count"]);
    copy.close();
    if (!intact)
      return [`synpunkt: the copy ${target} is damaged; check the disk, and try again`];
    print(`${count} messages are in ${target}`);
    return [];
  } catch (error) {
    return [`synpunkt: ${data} cannot be copied (${messageOf(error)}); check the disk, and try again`];
  }
}
export {
  backup
};
