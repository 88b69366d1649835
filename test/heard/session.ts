import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { untilExit } from '../../.config/browsers.js';
import { hasExited } from '../../.config/programs.js';
import { AT_SPI_LAUNCHER, userIds } from '../../.config/screen-reader.js';
import { hasQuietened } from './quiet.ts';
import { SpeechLog } from './speech-log.ts';

export type Browser = 'firefox' | 'chromium';

/** A browser that Orca reads, on a screen of its own. */
export interface Session {
  readonly speech: SpeechLog;
  /** Presses keys by their names in X, such as `shift+Tab`, one after the other. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses the button of a file field, and enters a file of this content in the dialog of the system. */
  enterFile(name: string, content: string | Uint8Array): Promise<void>;
  /** Waits until browser and screen reader have nothing more to do; resolves to what was said meanwhile. */
  untilQuiet(quietMs?: number): Promise<string[]>;
  close(): Promise<void>;
}

/** A generous limit, since it is only reached when something has failed. */
const TIMEOUT_MS = 60_000;

const run = promisify(execFile);
const orcaFiles = fileURLToPath(new URL('orca', import.meta.url));

/** Nothing that asks, greets, translates or is fetched. */
const firefoxPreferences = {
  'accessibility.force_disabled': -1,
  'accessibility.tabfocus': 7,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.formfill.enable': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.translations.automaticallyPopup': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'extensions.formautofill.addresses.enabled': false,
  'layout.spellcheckDefault': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

const chromiumArgs = [
  '--force-renderer-accessibility',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--no-sandbox',
  '--test-type',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--lang=en-US',
];

/** Turned off where Chromium reads them: it would offer to translate a page that is not in English. */
const chromiumPreferences = { translate: { enabled: false } };

/** Starts Orca and a browser that shows a page. The title of the page is that of the window. */
export async function startSession(browser: Browser, url: string, title: string): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), `synpunkt-heard-${browser}-`));
  const inFolder = (name: string): string => join(folder, name);
  const env: Record<string, string> = {
    ...settings(inFolder),
    PATH: '/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games',
  };
  const ids = userIds();
  const children: ChildProcess[] = [];

  const start = (program: string, args: readonly string[], extra?: 'pipe'): ChildProcess => {
    const log = openSync(process.env['SYNPUNKT_HEARD_LOG'] ?? '/dev/null', 'a');
    const child = spawn(program, args, {
      env,
      cwd: folder,
      detached: true,
      stdio: ['ignore', log, log, extra ?? 'ignore'],
      ...ids,
    });
    children.push(child);
    return child;
  };
  const stop = (): void => {
    untilExit().removeEventListener('abort', stop);
    for (const child of children.splice(0).toReversed()) killGroup(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  untilExit().addEventListener('abort', stop);

  try {
    prepare(folder, browser);
    if (ids) chownAll(folder, ids);
    const speech = new SpeechLog(inFolder('speech.jsonl'));

    const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], 'pipe');
    env['DISPLAY'] = `:${await firstLine(screen)}`;
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=3'], 'pipe');
    env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus);
    let windowManager = start('openbox', []);
    start(AT_SPI_LAUNCHER, ['--launch-immediately']);
    for (const name of ['IsEnabled', 'ScreenReaderEnabled']) await setStatus(name, { env, ...ids });
    start('python3', [inFolder('orca/start.py')]);
    await speech.until(/./, TIMEOUT_MS);

    start(...commandOf(browser, inFolder('profile'), url));
    const xdotool = async (...args: string[]): Promise<string> =>
      (await run('xdotool', args, { env, timeout: TIMEOUT_MS, ...ids })).stdout;
    await retry(async () => {
      // On a busy machine it may have ended because the screen did not answer in time.
      if (hasExited(windowManager)) windowManager = start('openbox', []);
      // A window may close while the windows are being searched, as that in which Chromium starts.
      const [window = ''] = (await xdotool('search', '--sync', '--onlyvisible', '--name', title)).split('\n');
      await xdotool('windowactivate', '--sync', window);
    });

    const untilQuiet = async (quietMs?: number): Promise<string[]> => {
      await hasQuietened(
        children.map(({ pid }) => pid),
        () => speech.count,
        TIMEOUT_MS,
        quietMs,
      );
      return speech.take();
    };
    await speech.until(/Finished loading/, TIMEOUT_MS);
    await untilQuiet(1000);
    // Stops reading the whole page.
    await xdotool('key', 'Control_L');
    await untilQuiet();

    const press = async (...keys: string[]): Promise<void> =>
      void (await xdotool('key', '--clearmodifiers', '--delay', '60', ...keys));
    const type = async (text: string): Promise<void> => void (await xdotool('type', '--delay', '40', text));
    return {
      speech,
      press,
      type,
      enterFile: async (name, content) => {
        writeFileSync(inFolder(name), content);
        await press('Return');
        await xdotool('search', '--sync', '--onlyvisible', '--name', '^(Open File|File Upload)');
        await untilQuiet();
        // The slash opens a text field, which does not get the keys that follow at once.
        await press('slash');
        await untilQuiet();
        await type(inFolder(name).slice(1));
        // The dialog looks the file up after a pause; one that is closed before gives none.
        await untilQuiet(1000);
      },
      untilQuiet,
      close: async () => {
        const running = children.filter((child) => !hasExited(child));
        const ended = running.map((child) => once(child, 'exit'));
        stop();
        await Promise.all(ended);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The settings of a desktop that has accessibility on, and its folders. */
function settings(inFolder: (name: string) => string): Record<string, string> {
  return {
    HOME: inFolder('home'),
    XDG_RUNTIME_DIR: inFolder('run'),
    XDG_DATA_HOME: inFolder('data'),
    XDG_CONFIG_HOME: inFolder('config'),
    XDG_CACHE_HOME: inFolder('cache'),
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '0',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LIBGL_ALWAYS_SOFTWARE: '1',
    MOZ_ENABLE_WAYLAND: '0',
    ORCA_FILES: inFolder('orca'),
    ORCA_SPEECH_LOG: inFolder('speech.jsonl'),
  };
}

function prepare(folder: string, browser: Browser): void {
  const make = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  };
  for (const name of ['home', 'run', 'config', 'cache']) make(name);
  cpSync(orcaFiles, make('orca'), { recursive: true });
  cpSync(join(orcaFiles, 'orca-customizations.py'), join(make('data/orca'), 'orca-customizations.py'));
  writeFileSync(join(folder, 'speech.jsonl'), '');
  // A program whose cursor blinks is never quiet.
  writeFileSync(
    join(make('config/gtk-3.0'), 'settings.ini'),
    '[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=0\n',
  );
  const profile = make('profile');
  if (browser === 'firefox') {
    const lines = Object.entries(firefoxPreferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join(''));
  } else {
    writeFileSync(join(make('profile/Default'), 'Preferences'), JSON.stringify(chromiumPreferences));
  }
}

function chownAll(path: string, { uid, gid }: { uid: number; gid: number }): void {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    chownSync(join(entry.parentPath, entry.name), uid, gid);
  }
}

const commandOf = (browser: Browser, profile: string, url: string): [program: string, args: string[]] =>
  browser === 'firefox'
    ? ['firefox-esr', ['--no-remote', '--new-instance', '--profile', profile, url]]
    : ['chromium', [...chromiumArgs, `--user-data-dir=${profile}`, url]];

/** Tells the browsers that a screen reader is there; the bus may have been started just now. */
async function setStatus(name: string, options: { env: Record<string, string> }): Promise<void> {
  const path = ['--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'];
  const method = ['--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', name, '<true>'];
  await retry(() => run('gdbus', ['call', '--session', ...path, ...method], options));
}

/** Tries again until it succeeds: X and D-Bus are still starting. */
async function retry(work: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await setTimeout(100);
    }
  }
}

async function firstLine({ stdio }: ChildProcess): Promise<string> {
  const stream = stdio[3] as Readable; // a pipe, as spawned above
  const [data] = await once(stream, 'data', { signal: AbortSignal.timeout(TIMEOUT_MS) });
  return String(data).trim();
}

function killGroup({ pid, spawnfile }: ChildProcess): void {
  try {
    // SIGTERM lets Xvfb remove its lock file.
    if (pid !== undefined) process.kill(-pid, spawnfile === 'Xvfb' ? 'SIGTERM' : 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
