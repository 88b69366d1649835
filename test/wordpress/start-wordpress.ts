import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { untilExit } from '../../.config/browsers.js';
import { freePort, hasExited } from '../../.config/programs.js';

/** The packages that run WordPress, without the services that a web server and a database of Debian would start. */
const packages = ['php-cli', 'php-mysql', 'mariadb-server-core', 'php-getid3', 'libjs-underscore', 'libjs-cropper'];
const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'] as const;
/** Unpacked and not installed: the package of WordPress depends on a web server. */
const unpacked = ['wordpress', ...themes.map((theme) => `wordpress-theme-${theme}`)];

const setUp = fileURLToPath(new URL('set-up.php', import.meta.url));
const router = fileURLToPath(new URL('router.php', import.meta.url));
const plugin = fileURLToPath(new URL('plugin.php', import.meta.url));

/** The themes that come with this WordPress. */
export const bundledThemes: readonly string[] = themes;

/** A WordPress on loopback. */
export interface WordPress {
  readonly url: string;
  /** The uploads folder of the widget. */
  readonly uploads: string;
  /** The folder of the plugins. */
  readonly plugins: string;
  /** Runs a command of set-up.php. */
  run(...args: string[]): void;
  close(): Promise<void>;
}

/** Starts WordPress with a database of its own, which is deleted when it is closed. */
export async function startWordPress(): Promise<WordPress> {
  const source = install();
  const folder = mkdtempSync(join(tmpdir(), 'synpunkt-wordpress-'));
  const root = join(folder, 'site');
  cpSync(source, root, { recursive: true, dereference: false, filter: (path) => !path.endsWith('.htaccess') });
  const content = join(root, 'wp-content');
  const uploads = join(content, 'uploads', 'synpunkt');
  mkdirSync(uploads, { recursive: true });
  mkdirSync(join(content, 'mu-plugins'));
  cpSync(plugin, join(content, 'mu-plugins', 'synpunkt.php'));

  const socket = join(folder, 'db.sock');
  const database = await startDatabase(folder, socket);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  writeFileSync(join(root, 'wp-config.php'), configuration(socket, url));
  const run = (...args: string[]): void => {
    const { status, stdout, stderr } = spawnSync('php', [setUp, root, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`synpunkt: ${args.join(' ')} failed: ${stdout}${stderr}`);
  };
  run('install');
  // Several workers, since a page of WordPress requests others of its own.
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const server = start('php', ['-S', `127.0.0.1:${port}`, '-t', root, router], env);
  await until(() => fetch(url).then(({ ok }) => ok));
  return {
    url,
    uploads,
    plugins: join(content, 'plugins'),
    run,
    async close() {
      await stop(server);
      await stop(database);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Installs what is missing; returns the folder of WordPress. */
function install(): string {
  const cache = join(tmpdir(), 'synpunkt-wordpress');
  const isMissing = ['/usr/sbin/mariadbd', '/usr/bin/php'].some((program) => !existsSync(program));
  const root = join(cache, 'usr/share/wordpress');
  const options = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300'];
  if (isMissing || !existsSync(root)) command('apt-get', ['update', ...options]);
  if (isMissing) command('apt-get', ['install', '--no-install-recommends', ...packages, ...options]);
  if (!existsSync(root)) {
    const downloads = mkdtempSync(join(tmpdir(), 'synpunkt-packages-'));
    command('apt-get', ['download', ...unpacked], downloads);
    for (const name of readdirSync(downloads)) command('dpkg-deb', ['-x', join(downloads, name), cache]);
    rmSync(downloads, { recursive: true });
  }
  return root;
}

function command(program: string, args: readonly string[], cwd?: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`synpunkt: ${program} ${args[0]} failed: ${stderr}`);
}

async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const data = join(folder, 'db');
  mkdirSync(data);
  // Without the tables of its users, which a further package would make; it listens to nobody but this machine's root.
  const access = ['--user=root', '--skip-grant-tables', '--skip-networking', `--socket=${socket}`];
  const database = start('/usr/sbin/mariadbd', ['--no-defaults', `--datadir=${data}`, ...access]);
  await until(async () => existsSync(socket));
  return database;
}

/** Starts a program that ends with this process, however it ends; in a group of its own, with the workers of PHP. */
function start(program: string, args: readonly string[], env = process.env): ChildProcess {
  const child = spawn(program, args, { env, stdio: 'ignore', detached: true });
  untilExit().addEventListener('abort', () => end(child));
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (hasExited(child)) return;
  const exited = once(child, 'exit');
  end(child);
  await exited;
}

function end(child: ChildProcess): void {
  if (child.pid !== undefined && !hasExited(child)) process.kill(-child.pid, 'SIGTERM');
}

async function until(isReady: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isReady().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('synpunkt: WordPress did not start');
    await setTimeout(50);
  }
}

const configuration = (socket: string, url: string): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
