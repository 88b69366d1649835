// Orca, the screen reader that tests listen to: what it needs on this machine. .config/install.js reads this before
// node_modules exists, so it imports nothing but Node itself.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The ordinary user that Orca and the browsers run as where tests run as root: browsers and D-Bus refuse root. */
export const SCREEN_READER_USER = 'synpunkt-orca';

/** The packages of Debian. */
export const SCREEN_READER_PACKAGES = [
  'orca',
  'at-spi2-core',
  'dbus',
  'xvfb',
  'xdotool',
  'openbox',
  'python3-pyatspi',
  'gir1.2-atspi-2.0',
  'gir1.2-wnck-3.0',
  'python3-gi-cairo',
  'python3-speechd',
  'gsettings-desktop-schemas',
  'dconf-gsettings-backend',
  'libglib2.0-bin',
  'firefox-esr',
  'chromium',
];

const PROGRAMS = ['orca', 'Xvfb', 'xdotool', 'openbox', 'dbus-daemon', 'gdbus', 'firefox-esr', 'chromium'];

/** Starts the bus that browsers and Orca talk on; outside PATH. */
export const AT_SPI_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** Returns whether tests can listen to Orca on this machine. */
export function hasScreenReader() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const isFound = (/** @type {string} */ program) => folders.some((folder) => existsSync(join(folder, program)));
  return existsSync(AT_SPI_LAUNCHER) && PROGRAMS.every(isFound) && (!isRoot() || userIds() !== undefined);
}

/**
 * Returns the ids of the user that the programs run as, where it is another one than that of the tests.
 *
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function userIds() {
  if (!isRoot()) return undefined;
  try {
    const id = (/** @type {string} */ flag) =>
      Number(execFileSync('id', [flag, SCREEN_READER_USER], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

const isRoot = () => process.getuid?.() === 0;
