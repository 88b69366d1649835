import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaults, formOf } from '../src/contract/default-form.ts';
import { messages } from '../src/messages/sv.ts';
import { startServer } from '../src/receiver/server.ts';
import { createSqliteStore } from '../src/receiver/sqlite-store.ts';
import { buildIfStale } from './build-if-stale.ts';
import { servePage } from './pages.ts';

/*
 * The demo: the pages of a municipality, the built widget and a real receiver with its data file, in one process.
 */
buildIfStale();

const folder = fileURLToPath(new URL('../.data/', import.meta.url));
mkdirSync(folder, { recursive: true, mode: 0o700 });
const path = `${folder}demo.db`;

const server = await startServer({
  form: formOf(defaults, messages.defaultForm),
  allowedOrigins: [],
  allowOwnOrigin: true,
  port: Number(process.env['PORT'] ?? 8787),
  store: createSqliteStore({ path }),
  log: (fact) => console.log(JSON.stringify(fact)),
  fallback: servePage,
});
console.log(`
  synpunkt demo      ${server.url}/
  form in the page   ${server.url}/kontakt.html
  what was sent      ${path}

  Ctrl-C stops it.
`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
