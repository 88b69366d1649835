// `npm run bench:receiver`: the number of durable messages that the receiver stores in a second, on SQLite and on a
// PostgreSQL of its own, each against a control in the same minute: before and after it, so that a machine that becomes
// slower in between does neither favour nor harm it. It prints the ratios, and fails beyond the limits. The processor time
// that a message takes depends least on what else the machine does.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findPostgres, startPostgres, type RunningPostgres } from '../../.config/postgres.js';
import { defaults } from '../../src/contract/config/defaults.ts';
import { createForm } from '../../src/contract/config/form.ts';
import { kontakt } from '../../src/presets/kontakt.ts';
import { createMailDestination } from '../../src/receiver/outbox/mail.ts';
import { createMailTransport } from '../../src/receiver/outbox/mail-transport.ts';
import { startOutboxWorker } from '../../src/receiver/outbox/worker.ts';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import { validSubmission } from '../support/submissions.ts';
import { startMailSink } from './mail-sink.ts';

const SECONDS = Number(process.env['SYNPUNKT_SECONDS'] ?? 8);
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'synpunkt-bench-'));
const form = createForm(defaults, kontakt);
const children = new Set<ChildProcess>();
const failed: string[] = [];

interface Load {
  readonly count: number;
  readonly perSecond: number;
  readonly p99: number;
  readonly others: number;
}

/** The results of a server under load. */
interface Measured extends Load {
  /** The processor time of the server for one message, in microseconds. */
  readonly cpu: number;
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
    /** Sends messages, to this server alone. */
    async load(): Promise<Measured> {
      const before = processorTime(child.pid);
      const result = await load(url);
      return { ...result, cpu: (processorTime(child.pid) - before) / result.count };
    },
    /** Returns the memory that it occupies, in megabytes. */
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1000,
    async end() {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
      children.delete(child);
    },
  };
}

/** Returns the processor time of a process so far, in microseconds, as Linux counts it: in hundredths of a second. */
function processorTime(pid: number | undefined): number {
  // After the name of the program, which may contain spaces, from the third field on.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
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
  const ended = once(child, 'close').then(() => Promise.reject(new Error('the load ended early')));
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
  return JSON.parse(String(line));
}

/** Prints a ratio; remembers when it is below its limit. */
function reportAtLeast(name: string, ratio: number, limit: string, detail: string): void {
  print(ratio >= Number.parseFloat(limit), `${name}: ${ratio.toFixed(2)} (at least ${limit}; ${detail})`);
}

/** Prints a value; remembers when it is above its limit. */
function reportAtMost(name: string, value: number, limit: number, unit: string, detail = ''): void {
  print(value <= limit, `${name}: ${value.toFixed(unit === 's' ? 2 : 0)} ${unit} (at most ${limit}${detail})`);
}

function print(isEnough: boolean, line: string): void {
  if (!isEnough) failed.push(line);
  console.log(`${isEnough ? 'ok ' : 'LOW'}  ${line}`);
}

const mean = (...values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

async function measureBare(): Promise<Measured> {
  const bare = await start([path('bare-server.ts')]);
  const result = await bare.load();
  await bare.end();
  return result;
}

async function measureSqlite(): Promise<void> {
  const sink = await startMailSink();
  const mail = {
    SYNPUNKT_SMTP: sink.smtp,
    SYNPUNKT_MAIL_FROM: 'synpunkt@example.se',
    SYNPUNKT_MAIL_TO: 'registrator@example.se',
  };
  const before = await measureBare();
  const off = await startReceiver({ SYNPUNKT_DATA: join(folder, 'off.db') });
  const without = await off.load();
  await off.end();
  const on = await startReceiver({ SYNPUNKT_DATA: join(folder, 'on.db'), ...mail });
  const withMail = await on.load();
  const after = await measureBare();
  const describe = ({ perSecond, p99, others }: Load) => `${perSecond}/s, p99 ${p99} ms, ${others} others`;
  reportAtLeast(
    'SQLite with mail ÷ bare node:http',
    withMail.perSecond / mean(before.perSecond, after.perSecond),
    '0.25, goal 0.40',
    `${describe(withMail)}; bare ${before.perSecond}/s before, ${after.perSecond}/s after`,
  );
  reportAtLeast('outbox on ÷ off', withMail.perSecond / without.perSecond, '0.85', `off ${describe(without)}`);
  reportAtMost('p99 on SQLite with mail', withMail.p99, 30, 'ms');
  const [bareCpu, cpu, cpuWithout] = [mean(before.cpu, after.cpu), withMail.cpu, without.cpu].map(Math.round);
  console.log(`     processor time of a message: ${cpu} µs, without mail ${cpuWithout} µs, bare ${bareCpu} µs`);
  const memory = on.memory();
  const slow = openSlowClients(on.url, 200);
  const beside = await load(on.url);
  for (const socket of slow) socket.destroy();
  reportAtMost('p99 beside 200 slow clients', beside.p99, 1000, 'ms');
  const grown = on.memory() - memory;
  console.log(
    `     memory: ${grown.toFixed(0)} MB more in ${SECONDS} s (at most 20 in 10 minutes: SYNPUNKT_SECONDS=600)`,
  );
  if (SECONDS >= 600) reportAtMost('growth of memory', grown, 20, 'MB');
  await on.end();
  sink.close();
}

/** Opens connections that send one byte of a message each second. */
function openSlowClients(url: string, count: number): readonly Socket[] {
  const { hostname, port, host } = new URL(url);
  const lines = ['POST /synpunkter HTTP/1.1', `host: ${host}`, 'origin: https://www.example.se'];
  const head = [...lines, 'content-type: application/json', 'content-length: 700', '', ''].join('\r\n');
  return Array.from({ length: count }, () => {
    const socket = connect(Number(port), hostname, () => socket.write(head));
    const timer = setInterval(() => socket.write(' '), 1000);
    return socket.on('error', () => {}).on('close', () => clearInterval(timer));
  });
}

async function measureDrain(): Promise<void> {
  const count = 1000;
  const sink = await startMailSink();
  const send = createMailTransport({ smtp: sink.smtp, from: 'synpunkt@example.se' });
  const mail = { to: 'a@example.se', subject: 'SYN', text: 'x'.repeat(700), html: `<p>${'x'.repeat(700)}` };
  const straightAt = performance.now();
  // One after the other, as the outbox has to: of several at the same time, a kill would send several twice.
  for (let sent = 0; sent < count; sent++) await send({ ...mail, id: String(sent) });
  const straight = performance.now() - straightAt;
  const store = createSqliteStore({ path: join(folder, 'drain.db') });
  const received = { attachments: [], receivedAt: new Date(), contentHash: 'hash', destinations: ['mail'] };
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
  const times = `${Math.round(drained)} ms of ${Math.round(straight)} ms`;
  reportAtLeast('drain of 1,000 mails ÷ nodemailer alone', straight / drained, '0.5', times);
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
  const measureInserts = (): number => {
    const printed = execFileSync(join(programs, 'pgbench'), pgbench, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/tps = ([\d.]+)/.exec(printed)?.[1]);
  };
  const before = measureInserts();
  const env = { DATABASE_URL: postgres.url };
  const [one, two] = await Promise.all([startReceiver(env), startReceiver(env)]);
  const alone = await one.load();
  const both = await load(one.url, two.url);
  const after = measureInserts();
  reportAtLeast(
    'PostgreSQL ÷ pgbench',
    alone.perSecond / mean(before, after),
    '0.6, goal 1.0',
    `${alone.perSecond}/s, p99 ${alone.p99} ms, ${Math.round(alone.cpu)} µs of processor time; pgbench ${Math.round(before)}/s before, ${Math.round(after)}/s after`,
  );
  reportAtLeast('two receivers ÷ one', both.perSecond / alone.perSecond, '0.9', `${both.perSecond}/s`);
  await measureRecovery(postgres, one.url);
  await Promise.all([one.end(), two.end()]);
  await postgres.close();
}

/** Measures the time from when PostgreSQL accepts connections again to the first message that is stored. */
async function measureRecovery(postgres: RunningPostgres, url: string): Promise<void> {
  const send = async (): Promise<number> => {
    const headers = { origin: 'https://www.example.se', 'content-type': 'application/json' };
    const body = JSON.stringify(validSubmission());
    return (await fetch(`${url}/synpunkter`, { method: 'POST', headers, body })).status;
  };
  await postgres.kill();
  const down = await send();
  await postgres.start();
  const startedAt = performance.now();
  while ((await send()) !== 201);
  const seconds = (performance.now() - startedAt) / 1000;
  reportAtMost('first 201 after PostgreSQL accepts again', seconds, 2, 's', `; ${down} while it was down`);
}

try {
  await measureSqlite();
  await measureDrain();
  await measurePostgres();
  console.log('     lost when a primary is killed: npm run test:receiver:long');
  console.log('     during export, search and sweep, the newest 50, rows of an export: there is none of them yet');
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
if (failed.length > 0) process.exitCode = 1;
