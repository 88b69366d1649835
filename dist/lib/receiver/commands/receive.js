import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/receive.js
import { createFormFetcher } from "../form/fetched-form.js";
import { startDayDigest } from "../outbox/day-digest.js";
import { createMailTransport } from "../outbox/mail-transport.js";
import { startOutboxWorker } from "../outbox/worker.js";
import { readOptions } from "../options/read-options.js";
import { startServer } from "../server.js";
import { createDestinations } from "./create-destinations.js";
import { messageOf, openStore } from "./open-store.js";
function createLog() {
  let lines = "";
  const write = () => {
    process.stderr.write(lines);
    lines = "";
  };
  process.once("exit", write);
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => {
    });
  return (entry) => {
    if (lines === "")
      setImmediate(write);
    lines += `${JSON.stringify({ time: (/* @__PURE__ */ new Date()).toISOString(), ...entry })}
`;
  };
}
var configStatus = 78;
async function receive(optionsFile) {
  const result = readOptions(process.env, optionsFile);
  for (const line of result.warnings)
    process.stderr.write(`${line}
`);
  if (!result.ok) {
    process.exitCode = configStatus;
    return result.issues;
  }
  const { host, port, data, database, origins, form, page, earlier, proxies, limit, mail } = result.options;
  const { config, editor, metricsToken } = result.options;
  if (origins.length === 0) {
    process.exitCode = configStatus;
    return [
      "synpunkt: no origins are given; set SYNPUNKT_ORIGINS to those of your pages, such as https://www.example.se"
    ];
  }
  const log = createLog();
  const opened = await openStore(result.options);
  if (!opened.ok)
    return [opened.issue];
  const { store } = opened;
  try {
    const fetchForm = createFormFetcher(form, { page, log });
    let fetchedForm = Promise.resolve(form);
    const refreshForm = () => {
      const fetched = fetchForm();
      fetchedForm = fetched;
      return fetched;
    };
    const destinations = createDestinations(result.options, store, () => fetchedForm);
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
      editor,
      config,
      metricsToken,
      maxPerAddress: limit,
      destinations
    });
    const worker = destinations.length > 0 ? startOutboxWorker({ store, destinations, log }) : void 0;
    const digest = mail?.digest ? startDayDigest({ store, send: createMailTransport(mail), to: mail.to, form: form.name, log }) : void 0;
    process.stdout.write(`synpunkt: receiver on ${server.url}, data in ${database === void 0 ? data : "PostgreSQL"}
`);
    for (const signal of ["SIGINT", "SIGTERM"])
      process.once(signal, () => void close());
    return [];
    async function close() {
      await server.close(Promise.all([digest?.close(), worker?.close()]));
    }
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
