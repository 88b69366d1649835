// Installs the packages that `npm start` and `npm test` need, a Node 24 among them, and with --browsers the browsers that
// tests run in, the screen reader that they listen to, PostgreSQL with a pooler, and the programs that run the endpoints and
// the commands of demo/docs/. It runs on a bare machine, in any version of Node, so it imports no package.

import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES, findBrowsers } from './browsers.js';
import { findPostgres, hasPooler } from './postgres.js';
import { hasScreenReader, SCREEN_READER_PACKAGES, SCREEN_READER_USER, userIds } from './screen-reader.js';

/** @typedef {(typeof ENGINES)[number] | 'postgresql' | 'pgbouncer' | 'php' | 'python' | 'sqlite3'} Tool */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const NODE = join(MODULES, '.bin', 'node');

/** @type {Record<Tool, { name: string, packages: string[] }>} */
const DEBIAN = {
  chromium: { name: 'Chromium', packages: ['chromium', 'chromium-headless-shell'] },
  firefox: { name: 'Firefox', packages: ['firefox-esr'] },
  webkit: { name: 'WebKitGTK', packages: ['webkit2gtk-driver', 'xvfb'] },
  postgresql: { name: 'PostgreSQL', packages: ['postgresql'] },
  pgbouncer: { name: 'PgBouncer', packages: ['pgbouncer'] },
  php: { name: 'PHP', packages: ['php-cli'] },
  python: { name: 'Python', packages: ['python3'] },
  sqlite3: { name: 'SQLite', packages: ['sqlite3'] },
};

try {
  installPackages();
  if (process.argv.includes('--browsers')) {
    installTools();
    installScreenReader();
  }
} catch (error) {
  log(message(error));
  process.exitCode = 1;
}

function installPackages() {
  if (!isFresh()) {
    log('installing packages');
    npm('ci', '--ignore-scripts');
  }
  if (!runs(NODE)) {
    log('installing Node 24');
    // The only install script that is allowed: it fetches Node for this machine from the npm registry.
    npm('rebuild', 'node', '--ignore-scripts=false');
    if (!runs(NODE)) throw new Error(`${NODE} does not run; delete node_modules and try again.`);
  }
}

/** npm writes this file last, so an interrupted installation does not count. */
function isFresh() {
  const installed = statSync(join(MODULES, '.package-lock.json'), { throwIfNoEntry: false });
  return installed !== undefined && installed.mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** @param {string} program */
function runs(program) {
  return spawnSync(program, ['--version']).status === 0;
}

/** @param {string[]} args */
function npm(...args) {
  // Not by the Node in node_modules, which npm replaces.
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  // The level hides the warning that our Node is newer than the one that runs npm.
  run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { PATH: path.join(delimiter) });
}

function installTools() {
  const missing = missingTools();
  if (missing.length === 0) return;

  const reasons = isDebianRoot() ? apt(missing) : {};
  // In CI a missing tool is a failure.
  const demanded = process.env['CI'] === 'true';
  for (const tool of missingTools()) {
    const { name, packages } = DEBIAN[tool];
    const reason = reasons[tool] ?? `install it (Debian has it in ${packages.join(' and ')})`;
    log(`${name} is missing, ${demanded ? 'and CI tests with it' : 'tests go on without it'}: ${reason}`);
  }
  if (demanded && missingTools().length > 0) process.exitCode = 1;
}

/**
 * Installs one by one, so that a missing package does not prevent the others.
 *
 * @param {Tool[]} tools
 * @returns {Partial<Record<Tool, string>>} why a tool could not be installed
 */
function apt(tools) {
  log(`installing ${tools.map((tool) => DEBIAN[tool].name).join(', ')}`);
  /** @type {Partial<Record<Tool, string>>} */
  const reasons = {};
  updatePackageLists();
  for (const tool of tools) {
    try {
      aptGet('install', '--no-install-recommends', ...DEBIAN[tool].packages);
    } catch (error) {
      reasons[tool] = message(error);
    }
  }
  return reasons;
}

function updatePackageLists() {
  try {
    aptGet('update');
  } catch (error) {
    // The present package lists may suffice.
    log(message(error));
  }
}

/** @param {string[]} args */
function aptGet(...args) {
  const options = ['-q', '-y', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  // The service that Debian would start is not needed: each test starts a server of its own.
  run('apt-get', [...args, ...options], { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' });
}

/** Installs Orca, and makes the ordinary user that it runs as. Tests go on without it. */
function installScreenReader() {
  if (hasScreenReader() || !isDebianRoot()) return;
  log('installing Orca');
  try {
    updatePackageLists();
    aptGet('install', '--no-install-recommends', ...SCREEN_READER_PACKAGES);
    if (userIds() === undefined) run('useradd', ['--system', '--shell', '/usr/sbin/nologin', SCREEN_READER_USER], {});
  } catch (error) {
    log(`Orca is missing, tests go on without it: ${message(error)}`);
  }
}

/** @returns {Tool[]} */
function missingTools() {
  const found = findBrowsers();
  const engines = ENGINES.filter((engine) => found[engine] === undefined);
  return [
    ...engines,
    ...(findPostgres() === undefined ? /** @type {const} */ (['postgresql']) : []),
    ...(hasPooler() ? [] : /** @type {const} */ (['pgbouncer'])),
    ...(runs('php') ? [] : /** @type {const} */ (['php'])),
    ...(runs('python3') ? [] : /** @type {const} */ (['python'])),
    ...(runs('sqlite3') ? [] : /** @type {const} */ (['sqlite3'])),
  ];
}

function isDebianRoot() {
  try {
    return process.getuid?.() === 0 && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(program, args, env) {
  const { error, status, stderr } = spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error === undefined && status === 0) return;
  throw new Error(`${program} ${args[0]} failed: ${error?.message ?? inOneLine(stderr)}`);
}

/** @param {string} stderr stderr of npm or apt-get */
function inOneLine(stderr) {
  const lines = stderr.split('\n').map((line) => line.replace(/^(npm error|E:)\s*/, '').trim());
  return lines
    .filter((line) => line !== '')
    .slice(0, 3)
    .join('; ')
    .slice(0, 400);
}

/** @param {unknown} error */
function message(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {string} text */
function log(text) {
  console.error(`synpunkt: ${text}`);
}
