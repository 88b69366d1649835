import { createFormFetcher } from '../form/fetched-form.ts';
import type { Log } from '../log.ts';
import { createMailDestination } from '../outbox/mail.ts';
import { createReceiptDestination } from '../outbox/receipt.ts';
import { createWebhookDestination } from '../outbox/webhook.ts';
import { startOutboxWorker } from '../outbox/worker.ts';
import { readOptions, type Options } from '../options/read-options.ts';
import { startServer } from '../server.ts';
import { createSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { MessageStore } from '../store/store.ts';

/** Logs to stderr as lines of JSON; messages for the operator go to stdout. */
const log: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The command `synpunkt receive`: runs the receiver until a signal. Returns the issues that prevent it from starting. */
export async function receive(optionsFile: string | undefined): Promise<readonly string[]> {
  const result = readOptions(process.env, optionsFile);
  for (const line of result.warnings) process.stderr.write(`${line}\n`);
  if (!result.ok) return result.issues;
  const { host, port, data, database, origins, form, page, earlier, proxies, limit, mail, webhook } = result.options;

  let store: MessageStore;
  try {
    store = await openStore(result.options);
  } catch (error) {
    return [
      database === undefined
        ? `synpunkt: the data file ${data} cannot be used: ${messageOf(error)}; choose another with SYNPUNKT_DATA`
        : `synpunkt: the database cannot be used: ${messageOf(error)}; check DATABASE_URL, and that it runs`,
    ];
  }
  try {
    const destinations = [
      ...(mail === undefined ? [] : [createMailDestination({ ...mail, form })]),
      ...(mail?.receipts ? [createReceiptDestination({ ...mail, form, store })] : []),
      ...(webhook === undefined ? [] : [createWebhookDestination(webhook)]),
    ];
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
      maxPerAddress: limit,
      destinations,
    });
    const worker = destinations.length > 0 ? startOutboxWorker({ store, destinations, log }) : undefined;
    process.stdout.write(
      `synpunkt: receiver on ${server.url}, data in ${database === undefined ? data : 'PostgreSQL'}\n`,
    );
    // Once, so that a second signal terminates a process that hangs.
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
    return [];
    async function close(): Promise<void> {
      await worker?.close();
      await server.close();
    }
  } catch (error) {
    await store.close();
    return [
      `synpunkt: cannot listen on ${host}, port ${port}: ${messageOf(error)}; choose others with SYNPUNKT_HOST and SYNPUNKT_PORT`,
    ];
  }
}

async function openStore({ data, database, minFree }: Options): Promise<MessageStore> {
  if (database === undefined) return createSqliteStore({ path: data, minFreeBytes: minFree * 1e6 });
  const { createPostgresStore } = await import('../store/postgres/postgres-store.ts');
  return createPostgresStore({ url: database });
}
