// Installs the packages that `npm start` and `npm test` need, a Node 24 among them, and with --browsers the browsers that
// tests run in and the PostgreSQL that they store messages in. It runs on a bare machine, in any version of Node, so it
// imports no package.

import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES, findBrowsers } from './browsers.js';
import { findPostgres } from './postgres.js';

/** @typedef {(typeof ENGINES)[number]} Engine */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const NODE = join(MODULES, '.bin', 'node');

/** @type {Record<Engine, { name: string, packages: string[] }>} */
const DEBIAN = {
  chromium: { name: 'Chromium', packages: ['chromium', 'chromium-headless-shell'] },
  firefox: { name: 'Firefox', packages: ['firefox-esr'] },
  webkit: { name: 'WebKitGTK', packages: ['webkit2gtk-driver', 'xvfb'] },
};

try {
  installPackages();
  if (process.argv.includes('--browsers')) {
    installBrowsers();
    installPostgres();
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

function installBrowsers() {
  const missing = missingEngines();
  if (missing.length === 0) return;

  const reasons = isDebianRoot() ? apt(missing) : {};
  // In CI a missing engine is a failure.
  const demanded = process.env['CI'] === 'true';
  for (const engine of missingEngines()) {
    const { name, packages } = DEBIAN[engine];
    const reason = reasons[engine] ?? `install it (Debian has it in ${packages.join(' and ')})`;
    log(`${name} is missing, ${demanded ? 'and CI tests every engine' : 'tests go on without it'}: ${reason}`);
  }
  if (demanded && missingEngines().length > 0) process.exitCode = 1;
}

function installPostgres() {
  if (findPostgres() !== undefined) return;
  let reason = 'install it (Debian has it in postgresql)';
  if (isDebianRoot()) {
    log('installing PostgreSQL');
    try {
      aptGet('update');
      aptGet('install', '--no-install-recommends', 'postgresql');
    } catch (error) {
      reason = message(error);
    }
  }
  if (findPostgres() !== undefined) return;
  const demanded = process.env['CI'] === 'true';
  log(`PostgreSQL is missing, ${demanded ? 'and CI tests with it' : 'its tests are skipped'}: ${reason}`);
  if (demanded) process.exitCode = 1;
}

/**
 * Installs engine by engine, so that a missing package does not prevent the others.
 *
 * @param {Engine[]} engines
 * @returns {Partial<Record<Engine, string>>} why an engine could not be installed
 */
function apt(engines) {
  log(`installing ${engines.map((engine) => DEBIAN[engine].name).join(', ')}`);
  /** @type {Partial<Record<Engine, string>>} */
  const reasons = {};
  try {
    aptGet('update');
  } catch (error) {
    // The present package lists may suffice.
    log(message(error));
  }
  for (const engine of engines) {
    try {
      aptGet('install', '--no-install-recommends', ...DEBIAN[engine].packages);
    } catch (error) {
      reasons[engine] = message(error);
    }
  }
  return reasons;
}

/** @param {string[]} args */
function aptGet(...args) {
  const options = ['-q', '-y', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  // The service that Debian would start is not needed: each test starts a server of its own.
  run('apt-get', [...args, ...options], { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' });
}

function missingEngines() {
  const found = findBrowsers();
  return ENGINES.filter((engine) => found[engine] === undefined);
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
