// What tests need to find programs on this machine and to start them.
// .config/install.js reads this before node_modules exists, so it imports nothing but Node itself.

import { once } from 'node:events';
import { accessSync, constants, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * Returns whether a path is that of a program that can be run.
 *
 * @param {string} path
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns whether a program has ended, by itself or by a signal.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export const hasExited = ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null;

/**
 * Returns the paths of what is in a folder; none if there is no such folder.
 *
 * @param {string} folder
 */
export function entriesOf(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Returns a port of the loopback address that no program listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
