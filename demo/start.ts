import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaults } from '../src/contract/config/defaults.ts';
import { createForm } from '../src/contract/config/form.ts';
import { kontakt } from '../src/presets/kontakt.ts';
import type { Log } from '../src/receiver/log.ts';
import { createMailDestination } from '../src/receiver/outbox/mail.ts';
import { createReceiptDestination } from '../src/receiver/outbox/receipt.ts';
import { startOutboxWorker } from '../src/receiver/outbox/worker.ts';
import { startServer } from '../src/receiver/server.ts';
import { createSqliteStore } from '../src/receiver/store/sqlite/sqlite-store.ts';
import { createExampleReceivers } from './example-receivers.ts';
import { mailsPath, startMailSink } from './mail-sink.ts';
import { policy, servePage } from './pages.ts';

/*
 * Starts the demo: the pages of a municipality, the built widget and a receiver with its data file, in one process.
 */
buildIfStale();

const folder = fileURLToPath(new URL('../.data/', import.meta.url));
mkdirSync(folder, { recursive: true, mode: 0o700 });
const path = `${folder}demo.db`;
const store = createSqliteStore({ path });
const log: Log = (entry) => console.log(JSON.stringify(entry));
const sink = await startMailSink(policy);
const form = createForm(defaults, kontakt);
const sender = { smtp: sink.smtp, from: 'synpunkt@ekang.example' };
const destinations = [
  createMailDestination({ ...sender, form, to: 'registrator@ekang.example' }),
  createReceiptDestination({ ...sender, form, store }),
];
const worker = startOutboxWorker({ store, destinations, log });
let receivers: Awaited<ReturnType<typeof createExampleReceivers>> = new Map();

const server = await startServer({
  form,
  allowedOrigins: [],
  allowOwnOrigin: true,
  port: Number(process.env['PORT'] ?? 8787),
  store,
  destinations,
  log,
  fallback(request) {
    const { pathname } = new URL(request.url);
    return pathname === mailsPath ? sink.respond() : (receivers.get(pathname) ?? servePage)(request);
  },
});
const { url } = server;
receivers = await createExampleReceivers({
  url,
  allowedOrigins: [url, url.replace('127.0.0.1', 'localhost')],
  store,
  log,
});
console.log(`
  synpunkt demo      ${url}/
  form in the page   ${url}/kontakt.html
  six forms          ${url}/exempel.html
  build a form       ${url}/widget/editor/
  guides             ${url}/docs/
  what was sent      ${path}
  what was mailed    ${url}${mailsPath}

  Ctrl-C stops it.
`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());

async function close(): Promise<void> {
  await worker.close();
  await server.close();
  sink.close();
}

/** Builds dist/ if the sources have changed since the last build. */
function buildIfStale(): void {
  const root = new URL('../', import.meta.url);
  const modifiedAt = (file: string): number => statSync(new URL(file, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = [...globSync('src/**/*.{ts,html,css}', { cwd: root }), 'rollup.config.js', 'package-lock.json'];
  if (Math.max(...sources.map(modifiedAt)) <= modifiedAt('dist/synpunkt.js')) return;
  console.log('synpunkt: building');
  execFileSync(process.execPath, ['.config/build.js'], { cwd: root, stdio: 'inherit' });
}
