import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/postgres/commit-batch.js
import { save } from "../operations/save.js";
import { UnavailableError } from "../store.js";
import { beginText, postgresDialect, runOnClient, savingMs } from "./run-operation.js";
var retried = /* @__PURE__ */ new Set(["40001", "40P01"]);
var maxAttempts = 3;
function sqlState(error) {
  const { code } = Object(error);
  return typeof code === "string" && /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? code : void 0;
}
var toUnavailable = (error, code = "connection") => error instanceof UnavailableError ? error : new UnavailableError(sqlState(error) ?? code);
var concernsData = (error) => /^2[23]/.test(sqlState(error) ?? "");
async function commitBatch(client, messages) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await saveTogether(client, messages);
    } catch (error) {
      if (error instanceof UnavailableError)
        throw error;
      const isData = concernsData(error);
      if (!isData && !(retried.has(sqlState(error) ?? "") && attempt < maxAttempts)) {
        throw toUnavailable(error);
      }
      await rollBack(client);
      if (isData)
        return await saveSingly(client, messages);
    }
  }
}
async function saveTogether(client, messages) {
  const saved = await runOnClient(client, begin(save(messages, postgresDialect)), savingMs);
  await commit(client);
  return saved.map((value) => ({ status: "fulfilled", value }));
}
function* begin(operation) {
  const first = operation.next();
  if (first.done)
    return first.value;
  const [, ...rows] = yield [{ text: beginText, values: [] }, ...first.value];
  let step = operation.next(rows);
  while (!step.done)
    step = operation.next(yield step.value);
  return step.value;
}
async function saveSingly(client, messages) {
  const settled = [];
  const inOrder = [...messages.entries()].toSorted(([, one], [, other]) => one.receivedAt.getTime() - other.receivedAt.getTime());
  try {
    await client.query(beginText);
    for (const [index, message] of inOrder) {
      settled[index] = await saveInSavepoint(client, message);
    }
  } catch (error) {
    throw toUnavailable(error);
  }
  await commit(client);
  return settled;
}
async function saveInSavepoint(client, message) {
  await client.query("SAVEPOINT message");
  try {
    const [value = { outcome: "conflict" }] = await runOnClient(client, save([message], postgresDialect), savingMs);
    await client.query("RELEASE SAVEPOINT message");
    return { status: "fulfilled", value };
  } catch (reason) {
    if (!concernsData(reason))
      throw reason;
    await client.query("ROLLBACK TO SAVEPOINT message");
    return { status: "rejected", reason };
  }
}
async function commit(client) {
  let hasWarning = false;
  const handleNotice = ({ severity }) => {
    hasWarning ||= severity === "WARNING";
  };
  client.on("notice", handleNotice);
  try {
    const limited = { text: "COMMIT", query_timeout: savingMs };
    const { command } = await client.query(limited);
    if (command !== "COMMIT")
      throw new UnavailableError("rollback");
  } catch (error) {
    throw toUnavailable(error, "unknown-outcome");
  } finally {
    client.off("notice", handleNotice);
  }
  if (hasWarning)
    throw new UnavailableError("unknown-outcome");
}
async function rollBack(client) {
  try {
    await client.query("ROLLBACK");
  } catch {
    throw new UnavailableError("connection");
  }
}
export {
  begin,
  commit,
  commitBatch,
  toUnavailable
};
