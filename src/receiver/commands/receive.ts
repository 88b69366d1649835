import type { Form } from '../../contract/config/form.ts';
import { createFormFetcher } from '../form/fetched-form.ts';
import type { RefreshedForm } from '../form/submission-validator.ts';
import type { Log } from '../log.ts';
import { startDayDigest } from '../outbox/day-digest.ts';
import { createMailTransport } from '../outbox/mail-transport.ts';
import { startOutboxWorker } from '../outbox/worker.ts';
import { readOptions } from '../options/read-options.ts';
import { startServer } from '../server.ts';
import { createDestinations } from './create-destinations.ts';
import { messageOf, openStore } from './open-store.ts';

/** Logs to stderr as lines of JSON; messages for the operator go to stdout. */
function createLog(): Log {
  let lines = '';
  const write = (): void => {
    process.stderr.write(lines);
    lines = '';
  };
  process.once('exit', write);
  // Without a listener, the process would end when nobody reads its output any more.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return (entry) => {
    // Together, as each write waits for the reader of the log.
    if (lines === '') setImmediate(write);
    lines += `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`;
  };
}

/** EX_CONFIG of sysexits.h: no new start helps until the options, or a file that they name, have been changed. */
const configStatus = 78;

/**
 * The command `synpunkt receive`: runs the receiver until a signal. Returns the issues that prevent it from starting; sets the
 * exit status where these are of its options.
 */
export async function receive(optionsFile: string | undefined): Promise<readonly string[]> {
  const result = readOptions(process.env, optionsFile);
  for (const line of result.warnings) process.stderr.write(`${line}\n`);
  if (!result.ok) {
    process.exitCode = configStatus;
    return result.issues;
  }
  const { host, port, data, database, origins, form, page, earlier, proxies, limit, mail } = result.options;
  const { config, editor, metricsToken } = result.options;
  if (origins.length === 0) {
    process.exitCode = configStatus;
    return [
      'synpunkt: no origins are given; set SYNPUNKT_ORIGINS to those of your pages, such as https://www.example.se',
    ];
  }

  const log = createLog();
  const opened = await openStore(result.options);
  if (!opened.ok) return [opened.issue];
  const { store } = opened;
  try {
    const fetchForm = createFormFetcher(form, { page, log });
    let fetchedForm: Promise<Form> = Promise.resolve(form);
    const refreshForm = (): Promise<RefreshedForm> => {
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
      destinations,
    });
    const worker = destinations.length > 0 ? startOutboxWorker({ store, destinations, log }) : undefined;
    const digest = mail?.digest
      ? startDayDigest({ store, send: createMailTransport(mail), to: mail.to, form: form.name, log })
      : undefined;
    process.stdout.write(
      `synpunkt: receiver on ${server.url}, data in ${database === undefined ? data : 'PostgreSQL'}\n`,
    );
    // Once, so that a second signal terminates a process that hangs.
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
    return [];
    async function close(): Promise<void> {
      // At the same time: no message is taken while a mail server keeps them waiting. Each records what it has sent, so
      // that it is not sent again after the next start.
      await server.close(Promise.all([digest?.close(), worker?.close()]));
    }
  } catch (error) {
    await store.close();
    return [
      `synpunkt: cannot listen on ${host}, port ${port}: ${messageOf(error)}; choose others with SYNPUNKT_HOST and SYNPUNKT_PORT`,
    ];
  }
}
