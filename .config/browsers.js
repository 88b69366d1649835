// The browsers that tests run in: where they are, how they are launched, and what WebKitGTK needs to be driven.
// .config/install.js reads this before node_modules exists, so it imports nothing but Node itself.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { entriesOf, freePort, isExecutable } from './programs.js';

/**
 * @typedef {import('node:stream').Readable} Readable
 * @typedef {{ button?: 'left' | 'middle' | 'right' }} Press
 * @typedef {Record<'down' | 'press' | 'up', (key: any) => Promise<void>>} Keyboard
 * @typedef {{ path: string, args: string[] }} Launchable
 * @typedef {{ driver: string, xvfb: string, browser: string }} WebKit
 * @typedef {Launchable & { shell: string }} Chromium
 * @typedef {{ chromium?: Chromium, firefox?: Launchable, webkit?: WebKit }} Browsers
 */

/** The engines that every change is tested in, in the order in which they are tried. */
export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/**
 * Without a window manager the window under the pointer has the focus; the pointer starts in the middle of the screen.
 * On a screen 20 px high the pointer is always over MiniBrowser's tool bar, so it hovers over no page.
 */
const SCREEN = '600x20x24';

/** The maximum time for a program to start, or a window to be resized, on a busy machine. */
const START_TIMEOUT_MS = 60_000;

const CHROMIUM_ARGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds the browsers of this machine; an engine that lacks a program has no key.
 *
 * @returns {Browsers}
 */
export function findBrowsers() {
  const { CHROME_PATH } = process.env;
  // The same engine without the browser around it needs a third less processor time. It has no back/forward cache, starts
  // no other program and renders text a little differently.
  const shell = firstProgram([CHROME_PATH, 'chromium-headless-shell', 'chrome-headless-shell']);
  const chromium = firstProgram([CHROME_PATH, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  const firefox = firstProgram(['firefox-esr', 'firefox']);
  const driver = firstProgram(['WebKitWebDriver']);
  const xvfb = firstProgram(['Xvfb']);
  const browser = firstProgram(miniBrowserPaths());
  // Chromium's sandbox refuses to run as root, the usual user in a container.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...CHROMIUM_ARGS] : CHROMIUM_ARGS;
  return {
    ...(chromium !== undefined && { chromium: { path: chromium, shell: shell ?? chromium, args } }),
    ...(firefox !== undefined && { firefox: { path: firefox, args: [] } }),
    ...(driver !== undefined && xvfb !== undefined && browser !== undefined && { webkit: { driver, xvfb, browser } }),
  };
}

/** @param {(string | undefined)[]} names programs or paths, best first */
function firstProgram(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .filter((name) => name !== undefined && name !== '')
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

/** WebKitGTK keeps its test browser out of PATH: Debian in /usr/lib/<machine>/webkit2gtk-4.1, others in /usr/libexec. */
function miniBrowserPaths() {
  const libraries = entriesOf('/usr/lib');
  return [...entriesOf('/usr/libexec'), ...libraries, ...libraries.flatMap(entriesOf)]
    .filter((path) => /\/webkit(2)?gtk-[\d.]+$/.test(path))
    .map((path) => join(path, 'MiniBrowser'));
}

/**
 * Starts WebKitWebDriver on a free port with an X server of its own; both end with this process, however it ends.
 *
 * @param {WebKit} webkit
 */
export async function startWebKit({ driver, xvfb, browser }) {
  const settings = mkdtempSync(join(tmpdir(), 'synpunkt-webkit-'));
  /** @type {(() => void)[]} */
  const undo = [() => rmSync(settings, { recursive: true, force: true })];
  const stop = () => {
    untilExit().removeEventListener('abort', stop);
    for (const step of undo.splice(0).toReversed()) step();
  };
  untilExit().addEventListener('abort', stop);

  try {
    // The tool bar of MiniBrowser would not let its window be narrower than 447 px.
    mkdirSync(join(settings, 'gtk-3.0'));
    writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), 'button, entry { min-width: 0; padding: 0; }');

    const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    // SIGTERM lets it remove its lock file.
    undo.push(() => screen.kill());
    const display = await firstLine(/** @type {Readable} */ (screen.stdio[3]));

    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${display}`,
      XDG_CONFIG_HOME: settings,
      // The default of the other two on a machine without a locale.
      LC_ALL: 'en_US.UTF-8',
      // Compositing on a machine without a GPU takes three times the processor time of plain painting.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      // Its sandbox needs rights that a container lacks; it loads only our own pages.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    const service = spawn(driver, [`--port=${port}`], { detached: true, stdio: 'ignore', env });
    // The whole group, since a MiniBrowser outlives a driver that is killed.
    undo.push(() => killGroup(service));
    await waitForResponse(`http://127.0.0.1:${port}/status`);

    return {
      /** Options of webdriverio's `remote()`. */
      options: {
        hostname: '127.0.0.1',
        port,
        logLevel: /** @type {const} */ ('silent'),
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
      stop,
    };
  } catch (error) {
    stop();
    throw new Error('synpunkt: WebKitWebDriver did not start', { cause: error });
  }
}

/** @type {AbortController | undefined} */
let lifetime;

/**
 * Returns a signal that is aborted when this process ends, by any signal or error; browsers are launched with it.
 *
 * puppeteer's own listeners leave every second browser running when more than one is open.
 */
export function untilExit() {
  if (lifetime === undefined) {
    const controller = new AbortController();
    lifetime = controller;
    process.on('exit', () => controller.abort());
    // A signal that nobody listens to ends a process without an exit event.
    process.on('SIGINT', () => process.exit(130));
    process.on('SIGTERM', () => process.exit(143));
    process.on('SIGHUP', () => process.exit(129));
  }
  return lifetime.signal;
}

/** @param {import('node:child_process').ChildProcess} leader */
function killGroup(leader) {
  try {
    if (leader.pid !== undefined) process.kill(-leader.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** @param {Readable} stream */
async function firstLine(stream) {
  const [data] = await once(stream, 'data', { signal: AbortSignal.timeout(START_TIMEOUT_MS) });
  return String(data).trim();
}

/** @param {string} url */
async function waitForResponse(url) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(START_TIMEOUT_MS) });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await setTimeout(20);
    }
  }
}

/** @type {Record<string, string>} */
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * Makes a page's `keyboard.press()` accept 'Space' and chords such as 'Shift+Tab', in every engine.
 *
 * @template {{ keyboard: Keyboard }} Page
 * @param {Page} page
 */
export function withChords(page) {
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = async (chord) => {
    const modifiers = chord.split(/(?<=.)\+/);
    const key = modifiers.pop() ?? '';
    for (const modifier of modifiers) await keyboard.down(modifier);
    await press(key === 'Space' ? ' ' : key);
    for (const modifier of modifiers) await keyboard.up(modifier);
  };
  return page;
}

/**
 * Gives a WebKit session the few methods of a puppeteer page that our tests and the commands of Web Test Runner use.
 *
 * @param {import('webdriverio').Browser} session
 */
export function webKitPage(session) {
  const keys = (/** @type {object[]} */ ...actions) => session.performActions([{ type: 'key', id: 'keys', actions }]);
  const mouse = (/** @type {object[]} */ ...actions) =>
    session.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  /** @type {{ x: number, y: number } | undefined} how much larger than the page the window is */
  let bars;

  return withChords({
    keyboard: {
      type: (/** @type {string} */ text) => keys(...Array.from(text, (key) => [keyDown(key), keyUp(key)]).flat()),
      press: (/** @type {string} */ key) => keys(keyDown(key), keyUp(key)),
      down: (/** @type {string} */ key) => keys(keyDown(key)),
      up: (/** @type {string} */ key) => keys(keyUp(key)),
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => mouse(pointerMove(x, y)),
      click: (/** @type {number} */ x, /** @type {number} */ y, /** @type {Press} */ press = {}) =>
        mouse(pointerMove(x, y), pointerDown(press), pointerUp(press)),
      down: (/** @type {Press} */ press = {}) => mouse(pointerDown(press)),
      up: (/** @type {Press} */ press = {}) => mouse(pointerUp(press)),
      reset: () => session.releaseActions(),
    },
    async setViewport(/** @type {{ width: number, height: number }} */ { width, height }) {
      bars ??= {
        x: await session.execute(() => outerWidth - innerWidth),
        y: await session.execute(() => outerHeight - innerHeight),
      };
      await session.setWindowRect(null, null, width + bars.x, height + bars.y);
      // The page is resized some time after the window.
      const deadline = Date.now() + START_TIMEOUT_MS;
      while (!(await session.execute((w, h) => innerWidth === w && innerHeight === h, width, height))) {
        if (Date.now() > deadline) throw new Error(`the viewport does not become ${width} by ${height}`);
        await setTimeout(10);
      }
    },
    async emulateMediaFeatures() {
      throw new Error('WebKitGTK cannot emulate media features');
    },
    async emulateMediaType() {
      throw new Error('WebKitGTK cannot emulate a media type');
    },
  });
}

// The actions of WebDriver.

/** @param {string} key */
const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
/** @param {string} key */
const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
/** @param {Press} press */
const pointerDown = ({ button = 'left' }) => ({ type: 'pointerDown', button: BUTTONS[button] });
/** @param {Press} press */
const pointerUp = ({ button = 'left' }) => ({ type: 'pointerUp', button: BUTTONS[button] });
/**
 * @param {number} x
 * @param {number} y
 */
const pointerMove = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
