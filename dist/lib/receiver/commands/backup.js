import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/backup.js
import { randomUUID } from "node:crypto";
import { accessSync, closeSync, constants, existsSync, openSync, renameSync, rmSync } from "node:fs";
import { backup as backupDatabase, DatabaseSync } from "node:sqlite";
import { errorCode } from "../log.js";
import { readOptions } from "../options/read-options.js";
import { isMissing, messageOf, missingIssue, print } from "./open-store.js";
async function backup(optionsFile, target) {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok)
    return result.issues;
  const { data, database } = result.options;
  if (database !== void 0) {
    return ["synpunkt: backup copies a data file; back up the database by pg_dump, or copy it by synpunkt copy"];
  }
  try {
    accessSync(data, constants.R_OK);
  } catch (error) {
    return [isMissing(error) ? missingIssue(data) : copyIssue(data, error)];
  }
  const part = `${target}.${randomUUID()}.part`;
  try {
    if (existsSync(target))
      return [targetIssue(target, "EEXIST")];
    closeSync(openSync(part, "wx", 384));
  } catch (error) {
    return [targetIssue(target, errorCode(error))];
  }
  try {
    const count = await copyTo(part, data);
    if (count === void 0)
      return [`synpunkt: the copy of ${data} is damaged; check the disk, and try again`];
    if (existsSync(target))
      return [targetIssue(target, "EEXIST")];
    renameSync(part, target);
    print(`${count} messages are in ${target}`);
    return [];
  } catch (error) {
    return [copyIssue(data, error)];
  } finally {
    for (const suffix of ["", "-journal", "-wal", "-shm"])
      rmSync(part + suffix, { force: true });
  }
}
async function copyTo(part, data) {
  const source = new DatabaseSync(data, { readOnly: true });
  try {
    await backupDatabase(source, part);
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(part);
  try {
    if (copy.prepare("PRAGMA integrity_check").get()?.["integrity_check"] !== "ok")
      return void 0;
    return Number(copy.prepare("SELECT count(*) AS count FROM messages").get()?.["count"]);
  } finally {
    copy.close();
  }
}
var targetIssue = (target, code) => `synpunkt: ${target} cannot be made (${code}); name a file that does not exist yet`;
var copyIssue = (data, error) => `synpunkt: ${data} cannot be copied (${messageOf(error)}); check the disk, and try again`;
export {
  backup
};
