import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/backup.js
import { randomUUID } from "node:crypto";
import { accessSync, closeSync, constants, lstatSync, openSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../log.js";
import { readOptions } from "../options/read-options.js";
import { createFreeSpace } from "../store/free-space.js";
import { copyDataFile } from "./copy-data-file.js";
import { isMissing, messageOf, missingIssue, print } from "./open-store.js";
var abandonedMs = 36e5;
async function backup(optionsFile, target) {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok)
    return result.issues;
  const { data, database, minFree } = result.options;
  if (database !== void 0) {
    return ["synpunkt: backup copies a data file; back up the database by pg_dump, or copy it by synpunkt copy"];
  }
  try {
    accessSync(data, constants.R_OK);
  } catch (error) {
    return [isMissing(error) ? missingIssue(data) : copyIssue(data, error)];
  }
  const hasSpace = createFreeSpace(target, { minFreeBytes: sizeOf(data) + sizeOf(`${data}-wal`) + minFree * 1e6 });
  if (!await hasSpace())
    return [spaceIssue(target, data)];
  const part = `${target}.${randomUUID()}.part`;
  handleSignals(() => remove(part));
  try {
    if (isTaken(target))
      return [targetIssue(target, "EEXIST")];
    for (const old of partsOf(target))
      remove(old);
    closeSync(openSync(part, "wx", 384));
  } catch (error) {
    return [targetIssue(target, errorCode(error))];
  }
  try {
    const count = await copyDataFile({ source: data, target: part });
    if (count === void 0)
      return [`synpunkt: the copy of ${data} is damaged; check the disk, and try again`];
    if (isTaken(target))
      return [targetIssue(target, "EEXIST")];
    renameSync(part, target);
    print(`${count} messages are in ${target}`);
    return [];
  } catch (error) {
    return [copyIssue(data, error)];
  } finally {
    remove(part);
  }
}
function handleSignals(cleanUp) {
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      cleanUp();
      process.kill(process.pid, signal);
    });
  }
}
var sizeOf = (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
var isTaken = (path) => lstatSync(path, { throwIfNoEntry: false }) !== void 0;
function partsOf(target) {
  const folder = dirname(target);
  const prefix = `${basename(target)}.`;
  return readdirSync(folder).filter((name) => name.startsWith(prefix) && /^[\da-f-]{36}\.part$/.test(name.slice(prefix.length))).map((name) => join(folder, name)).filter((path) => statSync(path).mtimeMs < Date.now() - abandonedMs);
}
function remove(part) {
  for (const suffix of ["", "-journal"])
    rmSync(part + suffix, { force: true });
}
var targetIssue = (target, code) => `synpunkt: ${target} cannot be made (${code}); name a file that does not exist yet`;
var spaceIssue = (target, data) => `synpunkt: the disk of ${target} has no room for a copy of ${data} beside what SYNPUNKT_MIN_FREE leaves free; make room, or name a file on another disk`;
var copyIssue = (data, error) => `synpunkt: ${data} cannot be copied (${messageOf(error)}); check the disk, and try again`;
export {
  backup
};
