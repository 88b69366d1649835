import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/open-store.js
import { errorCode } from "../log.js";
import { readOptions } from "../options/read-options.js";
import { createSqliteStore } from "../store/sqlite/sqlite-store.js";
async function openStore({ data, database, minFree }, create = true) {
  try {
    if (database === void 0) {
      return { ok: true, store: createSqliteStore({ path: data, create, minFreeBytes: minFree * 1e6 }) };
    }
    const { createPostgresStore } = await import("../store/postgres/postgres-store.js");
    return { ok: true, store: await createPostgresStore({ url: database, create }) };
  } catch (error) {
    if (database === void 0 && isMissing(error))
      return { ok: false, issue: missingIssue(data) };
    const reason = messageOf(error);
    const issue = database === void 0 ? `synpunkt: the data file ${data} cannot be used: ${reason}; choose another with SYNPUNKT_DATA` : `synpunkt: the database cannot be used: ${reason}; check DATABASE_URL, and that it runs`;
    return { ok: false, issue };
  }
}
var missingIssue = (data) => `synpunkt: there is no data file ${data}; name it by SYNPUNKT_DATA`;
var isMissing = (error) => ["ENOENT", "ENOTDIR"].includes(errorCode(error));
async function withStore(optionsFile, command) {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok)
    return result.issues;
  const opened = await openStore(result.options, false);
  if (!opened.ok)
    return [opened.issue];
  try {
    return await command(opened.store, result.options);
  } finally {
    await opened.store.close();
  }
}
var messageOf = (error) => error instanceof Error ? error.message : String(error);
var print = (line) => void process.stdout.write(`synpunkt: ${line}
`);
export {
  isMissing,
  messageOf,
  missingIssue,
  openStore,
  print,
  withStore
};
