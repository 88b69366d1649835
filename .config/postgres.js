// The PostgreSQL that tests run against, and a pooler: where they are, and how they are started on their own for one test.
// .config/install.js reads this before node_modules exists, so it imports nothing but Node itself.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { randomInt } from 'node:crypto';
import { chownSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { entriesOf, hasExited, isExecutable } from './programs.js';

/** Debian's folder of all its versions; it puts the server into no PATH. */
const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** The maximum time to start, or to stop, on a busy machine. */
const START_TIMEOUT_MS = 60_000;

/** Below the ports that systems give to programs which ask for any. */
const PORTS = { first: 20_000, last: 32_767 };

/**
 * Waits until its input ends, which it does with the process that started it, however that ends; then ends the server of a
 * folder, and deletes the folder.
 */
const JANITOR = `cat > /dev/null
kill -QUIT "$(head -n 1 "$1/data/postmaster.pid")" 2> /dev/null
until rm -rf "$1" 2> /dev/null; do sleep 1; done`;

/** PostgreSQL and PgBouncer refuse to run as root; every container has the user nobody. */
const NOBODY = 65_534;

/** The path of PgBouncer in Debian. */
const POOLER = '/usr/sbin/pgbouncer';

/**
 * Finds the folder with the programs of the newest PostgreSQL on this machine.
 *
 * @returns {string | undefined}
 */
export function findPostgres() {
  const versions = entriesOf(DEBIAN_FOLDER)
    .filter((folder) => /^\d+$/.test(basename(folder)))
    .toSorted((one, other) => Number(basename(other)) - Number(basename(one)));
  return versions.map((folder) => join(folder, 'bin')).find((folder) => isExecutable(join(folder, 'postgres')));
}

/**
 * @typedef {object} RunningPostgres
 * @property {string} url - of its only database
 * @property {number} port
 * @property {string} folder - with its data
 * @property {() => Promise<void>} kill - ends it at once, as a crash does
 * @property {() => Promise<void>} start - starts it again, on the same port and data
 * @property {() => Promise<void>} close - ends it and deletes its data
 */

/**
 * Starts PostgreSQL on loopback with data of its own, as an ordinary user. It ends with this process, also when that is killed.
 *
 * @param {string} programs
 * @param {readonly string[]} settings - such as `synchronous_commit=off`
 * @returns {Promise<RunningPostgres>}
 */
export function startPostgres(programs, settings = []) {
  return startFrom(programs, settings, (data) => [
    'initdb',
    ['-D', data, '-U', 'synpunkt', '-E', 'UTF8', '--auth=trust', '--no-sync'],
  ]);
}

/**
 * Starts a standby that follows a primary.
 *
 * @param {string} programs
 * @param {RunningPostgres} primary
 * @param {readonly string[]} settings
 * @returns {Promise<RunningPostgres>}
 */
export function startStandby(programs, primary, settings = []) {
  const from = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', 'synpunkt'];
  return startFrom(programs, settings, (data) => [
    'pg_basebackup',
    ['-D', data, ...from, '-R', '-X', 'stream', '-c', 'fast', '--no-sync'],
  ]);
}

/**
 * @param {string} programs
 * @param {readonly string[]} settings
 * @param {(data: string) => [program: string, args: string[]]} create - makes the data
 * @returns {Promise<RunningPostgres>}
 */
async function startFrom(programs, settings, create) {
  const user = ordinaryUser();
  const { port, folder } = await reservePort();
  if ('uid' in user) chownSync(folder, NOBODY, NOBODY);
  // Not ended by the signals that a terminal sends to all processes of this one.
  const janitor = spawn('sh', ['-c', JANITOR, 'sh', folder], {
    ...user,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  janitor.unref();
  const data = join(folder, 'data');
  const env = { ...process.env, LC_ALL: 'C' };
  const [program, createArgs] = create(data);
  const init = spawnSync(join(programs, program), createArgs, { ...user, cwd: folder, env, encoding: 'utf8' });
  if (init.status !== 0) throw new Error(`${program} failed: ${init.error?.message ?? init.stderr}`);
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
  for (const setting of settings) args.push('-c', setting);

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;

  async function start() {
    const child = spawn(join(programs, 'postgres'), args, {
      ...user,
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = child;
    await untilLogged('PostgreSQL', child, /ready to accept (?:read-only )?connections/);
  }

  /** @param {NodeJS.Signals} signal */
  async function end(signal) {
    const child = server;
    if (child === undefined || hasExited(child)) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }

  await start();
  return {
    url: `postgres://synpunkt@127.0.0.1:${port}/postgres`,
    port,
    folder,
    // The server ends its other processes by this signal, without a checkpoint.
    kill: () => end('SIGQUIT'),
    start,
    async close() {
      await end('SIGQUIT');
      const cleaned = once(janitor, 'exit');
      janitor.ref();
      janitor.stdin.end();
      await cleaned;
    },
  };
}

/**
 * Waits until a program has written a line to stderr. Rejects if the program exits first or the time limit passes.
 *
 * @param {string} name - Of the program, for the error.
 * @param {import('node:child_process').ChildProcess} child
 * @param {RegExp} line
 */
async function untilLogged(name, child, line) {
  let log = '';
  child.stderr?.on('data', (/** @type {Buffer} */ chunk) => (log += chunk.toString()));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!line.test(log)) {
    if (hasExited(child) || Date.now() > deadline) throw new Error(`${name} does not start: ${log}`);
    await setTimeout(20);
  }
}

function ordinaryUser() {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Whether this machine has PgBouncer. */
export function hasPooler() {
  return isExecutable(POOLER);
}

/**
 * Starts PgBouncer before a PostgreSQL; each transaction gets any of three connections. It listens on a socket in the folder
 * of the server, and ends with this process, also when that is killed.
 *
 * @param {RunningPostgres} postgres
 * @returns {Promise<{ url: (database: string) => string, close: () => Promise<void> }>}
 */
export async function startPooler({ port, folder }) {
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
* = host=127.0.0.1 port=${port} user=synpunkt
[pgbouncer]
listen_addr =
unix_socket_dir = ${folder}
auth_type = any
pool_mode = transaction
default_pool_size = 3
`,
  );
  const command = 'exec 3<&0; "$0" "$1" & pooler=$!; (cat <&3 > /dev/null; kill $pooler) & wait $pooler';
  const child = spawn('sh', ['-c', command, POOLER, settings], {
    ...ordinaryUser(),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  await untilLogged('PgBouncer', child, /process up/);
  return {
    url: (database) => `postgres://synpunkt@${encodeURIComponent(folder)}:6432/${database}`,
    async close() {
      if (hasExited(child)) return;
      const exited = once(child, 'exit');
      child.stdin.end();
      await exited;
    },
  };
}

/**
 * Reserves a port by creating a folder named after it: until that is deleted, nobody else gets the port of a server that
 * restarts.
 *
 * @returns {Promise<{ port: number, folder: string }>}
 */
export async function reservePort({ first, last } = PORTS) {
  for (;;) {
    const port = randomInt(first, last + 1);
    const folder = join(tmpdir(), `synpunkt-postgres-${port}`);
    if (!makeFolder(folder)) continue;
    if (await isFree(port)) return { port, folder };
    rmdirSync(folder);
  }
}

/** @param {string} folder */
function makeFolder(folder) {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if (Object(error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {number} port */
async function isFree(port) {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch {
    return false;
  }
}
