// What `npm run bench:receiver` measures: how many durable messages the receiver takes in a second, on SQLite and on a
// PostgreSQL of its own, each against a control in the same minute. It prints the ratios, and fails below the limits.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findPostgres, startPostgres } from '../../.config/postgres.js';
import { startMailSink } from '../../demo/mail-sink.ts';
import { defaults } from '../../src/contract/config/defaults.ts';
import { createForm } from '../../src/contract/config/form.ts';
import { kontakt } from '../../src/presets/kontakt.ts';
import { createMailDestination } from '../../src/receiver/outbox/mail.ts';
import { createMailTransport } from '../../src/receiver/outbox/mail-transport.ts';
import { startOutboxWorker } from '../../src/receiver/outbox/worker.ts';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import { validSubmission } from '../support/submissions.ts';

const SECONDS = Number(process.env['SYNPUNKT_SECONDS'] ?? 8);
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'synpunkt-bench-'));
const form = createForm(defaults, kontakt);
const children = new Set<ChildProcess>();
const failed: string[] = [];

interface Load {
  readonly perSecond: number;
  readonly p99: number;
  readonly others: number;
}

/** Starts a server; returns its address and the function that ends it. */
async function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.add(child);
  if (child.stdout === null) throw new Error('no output');
  const [line] = await once(createInterface(child.stdout), 'line');
  const url = /http:\/\/[\d.]+:\d+/.exec(String(line))?.[0] ?? '';
  return {
    url,
    async end() {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
      children.delete(child);
    },
  };
}

const startReceiver = (env: Readonly<Record<string, string>>) =>
  start([path('../../src/receiver/cli.ts'), 'receive'], {
    SYNPUNKT_PORT: '0',
    SYNPUNKT_ORIGINS: 'https://www.example.se',
    SYNPUNKT_LIMIT: '0',
    ...env,
  });

async function load(...urls: readonly string[]): Promise<Load> {
  const child = spawn(process.execPath, [path('load.ts'), String(SECONDS), ...urls], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('no output');
  const [line] = await once(createInterface(child.stdout), 'line');
  return JSON.parse(String(line));
}

/** Prints a ratio; remembers when it is below its limit. */
function report(name: string, ratio: number, limit: number, detail: string): void {
  const isEnough = ratio >= limit;
  if (!isEnough) failed.push(name);
  console.log(`${isEnough ? 'ok ' : 'LOW'}  ${name}: ${ratio.toFixed(2)} (at least ${limit}; ${detail})`);
}

async function measureBare(): Promise<Load> {
  const bare = await start([path('bare-server.ts')]);
  const result = await load(bare.url);
  await bare.end();
  return result;
}

async function measureSqlite(): Promise<void> {
  const sink = await startMailSink('');
  const mail = {
    SYNPUNKT_SMTP: sink.smtp,
    SYNPUNKT_MAIL_FROM: 'synpunkt@example.se',
    SYNPUNKT_MAIL_TO: 'registrator@example.se',
  };
  const control = await measureBare();
  const off = await startReceiver({ SYNPUNKT_DATA: join(folder, 'off.db') });
  const without = await load(off.url);
  await off.end();
  const on = await startReceiver({ SYNPUNKT_DATA: join(folder, 'on.db'), ...mail });
  const withMail = await load(on.url);
  await on.end();
  const describe = ({ perSecond, p99, others }: Load) => `${perSecond}/s, p99 ${p99} ms, ${others} others`;
  report(
    'SQLite with mail ÷ bare node:http',
    withMail.perSecond / control.perSecond,
    0.25,
    `${describe(withMail)}; ${describe(control)}`,
  );
  report('outbox on ÷ off', withMail.perSecond / without.perSecond, 0.85, describe(without));
  report('30 ms ÷ p99', 30 / withMail.p99, 1, describe(withMail));
  sink.close();
}

async function measureDrain(): Promise<void> {
  const count = 1000;
  const sink = await startMailSink('');
  const send = createMailTransport({ smtp: sink.smtp, from: 'synpunkt@example.se' });
  const mail = { to: 'a@example.se', subject: 'SYN', text: 'x'.repeat(700), html: `<p>${'x'.repeat(700)}` };
  const straightAt = performance.now();
  for (let sent = 0; sent < count; sent += 8) {
    await Promise.all(Array.from({ length: 8 }, (_, index) => send({ ...mail, id: `${sent + index}` })));
  }
  const straight = performance.now() - straightAt;
  const store = createSqliteStore({ path: join(folder, 'drain.db') });
  const received = { attachments: [], receivedAt: new Date(), digest: 'digest', destinations: ['mail'] };
  await Promise.all(Array.from({ length: count }, () => store.save({ ...validSubmission(), ...received })));
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const destination = createMailDestination({ form, smtp: sink.smtp, from: 'synpunkt@example.se', to: 'a@example.se' });
  let delivered = 0;
  const drainAt = performance.now();
  const worker = startOutboxWorker({
    store,
    destinations: [
      {
        name: destination.name,
        async deliver(message, attempt) {
          await destination.deliver(message, attempt);
          delivered++;
          if (delivered === count) resolve();
        },
      },
    ],
  });
  await done;
  const drained = performance.now() - drainAt;
  await worker.close();
  await store.close();
  report('drain of 1,000 mails ÷ straight', straight / drained, 0.5, `${Math.round(drained)} ms`);
  sink.close();
}

async function measurePostgres(): Promise<void> {
  const programs = findPostgres();
  if (programs === undefined) {
    console.log('skipped: PostgreSQL is missing');
    return;
  }
  const postgres = await startPostgres(programs);
  const script = join(folder, 'insert.sql');
  writeFileSync(script, `INSERT INTO control (body) VALUES (repeat('x', 700));\n`);
  const connection = ['-h', '127.0.0.1', '-p', String(postgres.port), '-U', 'synpunkt', 'postgres'];
  const psql = (sql: string) => execFileSync(join(programs, 'psql'), ['-qc', sql, ...connection]);
  psql('CREATE TABLE control (id BIGSERIAL PRIMARY KEY, body TEXT)');
  const pgbench = ['-n', '-c', '32', '-j', '1', '-T', String(SECONDS), '-f', script, ...connection];
  const printed = execFileSync(join(programs, 'pgbench'), pgbench, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const inserts = Number(/tps = ([\d.]+)/.exec(printed)?.[1]);
  const env = { DATABASE_URL: postgres.url };
  const [one, two] = await Promise.all([startReceiver(env), startReceiver(env)]);
  const alone = await load(one.url);
  const both = await load(one.url, two.url);
  report('PostgreSQL ÷ pgbench', alone.perSecond / inserts, 0.6, `${alone.perSecond}/s of ${Math.round(inserts)}/s`);
  report('two receivers ÷ one', both.perSecond / alone.perSecond, 0.9, `${both.perSecond}/s`);
  await Promise.all([one.end(), two.end()]);
  await postgres.close();
}

try {
  await measureSqlite();
  await measureDrain();
  await measurePostgres();
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
if (failed.length > 0) process.exitCode = 1;
