import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./packages/KFBBGQTM.js";

// dist/lib/receiver/receive.js
import { createFormFetcher } from "./fetched-form.js";
import { readOptions } from "./read-options.js";
import { startServer } from "./server.js";
import { createSqliteStore } from "./sqlite-store.js";
var log = (entry) => {
  process.stderr.write(`${JSON.stringify({ time: (/* @__PURE__ */ new Date()).toISOString(), ...entry })}
`);
};
var messageOf = (error) => error instanceof Error ? error.message : String(error);
async function receive(optionsFile) {
  const result = readOptions(process.env, optionsFile);
  for (const line of result.warnings)
    process.stderr.write(`${line}
`);
  if (!result.ok)
    return result.issues;
  const { host, port, data, origins, form, page, earlier, proxies, limit, minFree } = result.options;
  let store;
  try {
    store = createSqliteStore({ path: data, minFreeBytes: minFree * 1e6 });
  } catch (error) {
    return [`synpunkt: the data file ${data} cannot be used: ${messageOf(error)}; choose another with SYNPUNKT_DATA`];
  }
  try {
    const refreshForm = createFormFetcher(form, { page, log });
    const server = await startServer({
      form,
      refreshForm,
      allowedOrigins: origins,
      store,
      host,
      port,
      log,
      proxies,
      earlierFolder: earlier,
      maxPerAddress: limit
    });
    process.stdout.write(`synpunkt: receiver on ${server.url}, data in ${data}
`);
    for (const signal of ["SIGINT", "SIGTERM"])
      process.once(signal, () => void server.close());
    return [];
  } catch (error) {
    await store.close();
    return [
      `synpunkt: cannot listen on ${host}, port ${port}: ${messageOf(error)}; choose others with SYNPUNKT_HOST and SYNPUNKT_PORT`
    ];
  }
}
export {
  receive
};
