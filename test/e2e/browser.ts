import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import {
  launch,
  type Browser as PuppeteerBrowser,
  type ElementHandle,
  type Page,
  type SerializedAXNode,
} from 'puppeteer';
import { ENGINES, findBrowsers, startWebKit, untilExit, webKitPage, withChords } from '../../.config/browsers.js';
import { inTime } from './in-time.ts';
import { tapAt, type Pointer } from './pointer.ts';
import { takeScreenshot } from './screenshot.ts';
import { centreOf, collectedErrors, collectErrors, elementAt, hasMissed } from './in-page.ts';

/** A browser engine that the built files are tried in. */
export type Engine = (typeof ENGINES)[number];

/** Values of media features; one that is missing keeps the machine's value. */
export interface Media {
  colorScheme?: 'dark' | 'light';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'no-preference' | 'reduce';
}

/** Memory use of a page. */
export interface Memory {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/** A browser with one page and an empty profile, driven by real keys and a real mouse. */
export interface Browser extends Pointer {
  readonly engine: Engine;
  /** Opens the page and waits until it has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Calls a function in the page; it has access to its arguments only. */
  evaluate<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Calls a function in the page until it returns something truthy, and returns that. */
  waitFor<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Calls a function in the page until its result is accepted, and returns that; `what` names it in an error. */
  waitUntil<Result>(
    what: string,
    accepts: (result: Awaited<Result>) => boolean,
    fn: () => Result,
  ): Promise<Awaited<Result>>;
  type(text: string): Promise<void>;
  /** Chooses local files in a file control, as its dialog does. */
  chooseFiles(path: string[], files: string[]): Promise<void>;
  /** Presses a key or a chord: 'Tab', 'Enter', 'Escape', 'Space', 'ArrowDown', 'Shift+Tab' … */
  press(chord: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Emulates media features; `false` where the engine cannot. */
  emulate(media: Media): Promise<boolean>;
  /** Returns the accessibility tree of the page; only in Chromium. */
  accessibilityTree(): Promise<SerializedAXNode | null>;
  /** Enables or disables scripts from the next page on; only in Chromium. */
  allowScripts(allowed: boolean): Promise<void>;
  /** Measures memory after a garbage collection; only in Chromium. */
  memory(): Promise<Memory>;
  /** Takes a screenshot of the viewport, a PNG file. */
  screenshot(): Promise<Buffer>;
  /** Returns uncaught errors and console errors so far; WebKit misses those of a page's first milliseconds. */
  errors(): Promise<string[]>;
  /** Returns the types of the dialogs so far, each of which was accepted; empty in WebKit. */
  dialogs(): string[];
  close(): Promise<void>;
}

/** The operations that differ between engines; the others are built on them. */
type Operations = Omit<Browser, 'engine' | 'evaluate' | 'waitFor' | 'waitUntil' | keyof Pointer | 'type' | 'press'> & {
  page: Pick<ReturnType<typeof webKitPage>, 'keyboard' | 'mouse'>;
  touch(at: { x: number; y: number }): Promise<void>;
  /** Arguments and results are JSON; `evaluate` and `waitFor` restore their types. */
  // oxlint-disable-next-line typescript/no-explicit-any -- see above
  run(fn: (...args: any[]) => unknown, args: any[], limitMs?: number): Promise<any>;
};

/** The longest time that any operation takes on a busy machine. */
const PATIENCE_MS = 60_000;
/** The limit of one attempt: a page that is left at that moment never answers. */
const ATTEMPT_MS = 3000;
/** Not shorter: Firefox keeps no page for Back that it is asked about while it is left. */
const POLL_MS = 25;

/** Firefox reports a file that was incomplete when its page was left; a wrong file makes the form fail anyway. */
const cutShort = /^Error: None of the “sha256” hashes in the integrity attribute match/;

/** The close functions of open browsers. */
const open = new Set<() => Promise<void>>();
/** Launched browsers by their launch options: a start takes as long as several tests. */
const launched = new Map<string, Promise<PuppeteerBrowser>>();
/** The driver and the X server of WebKit, which serve one browser at a time. */
let webKitService: ReturnType<typeof startWebKit> | undefined;

// Browsers that a failed test leaves open would keep the test file running.
after(async () => {
  for (const close of open) await close();
  for (const browser of launched.values()) await (await browser).close();
  (await webKitService)?.stop();
});

/**
 * Lists the engines to test in: the one that SYNPUNKT_ENGINE names, else those of this machine; throws when CI is true
 * and one is missing.
 */
export function engines(): Engine[] {
  const found = findBrowsers();
  const { CI, SYNPUNKT_ENGINE: only } = process.env;
  const wanted = ENGINES.filter((engine) => only === undefined || engine === only);
  const here = wanted.filter((engine) => found[engine] !== undefined);
  if (CI === 'true' && here.length < wanted.length) {
    throw new Error(`synpunkt: CI tests ${wanted.join(', ')}, but this machine has only ${here.join(', ') || 'none'}`);
  }
  return here;
}

/**
 * Opens a browser with an empty profile; the caller closes it, or else the end of the tests does. Its process is shared
 * with browsers that are opened alike.
 *
 * @param keepsPages - Keeps a page that is left for the way back, as a resident's browser does; puppeteer's does not.
 * @param flags - Further flags to launch Chromium with: the whole browser then, not its headless shell.
 */
export async function openBrowser(
  engine: Engine,
  { keepsPages = false, flags = [] }: { keepsPages?: boolean; flags?: readonly string[] } = {},
): Promise<Browser> {
  const opened = engine === 'webkit' ? openWebKit() : openPuppeteer(engine, keepsPages, flags);
  const { page, run, touch, ...operations } = await opened;

  const retry = async <Result>(
    what: string,
    attempt: () => Promise<Result>,
    accepts: (result: Result) => boolean = Boolean,
  ): Promise<Result> => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      let problem: string;
      try {
        const result = await attempt();
        if (accepts(result)) return result;
        problem = `saw ${JSON.stringify(result)}`;
      } catch (error) {
        // A page that is being left has no answer.
        problem = String(error);
      }
      if (Date.now() > deadline) throw new Error(`${engine}: waited in vain for ${what}; ${problem}`);
      await setTimeout(POLL_MS);
    }
  };

  const centre = (path: string[]): Promise<{ x: number; y: number }> =>
    retry(`a press on ${path.join(' >>> ')}`, () => run(centreOf, [path], ATTEMPT_MS));

  /** Presses an element, again if the page has moved in between: Firefox may scroll back to what was typed last. */
  const hit = async (path: string[], press: (at: { x: number; y: number }) => Promise<void>): Promise<void> => {
    await retry(`a press on ${path.join(' >>> ')}`, async () => {
      await press(await run(centreOf, [path], ATTEMPT_MS));
      // A page that has been left cannot answer.
      return !(await run(hasMissed, [], ATTEMPT_MS).catch(() => false));
    });
  };

  const close = async (): Promise<void> => {
    open.delete(close);
    await operations.close();
  };
  open.add(close);

  return {
    ...operations,
    engine,
    close,
    // Browsers request an icon, which our pages do not have.
    errors: async () =>
      (await operations.errors()).filter((error) => !error.includes('/favicon.ico') && !cutShort.test(error)),
    evaluate: (fn, ...args) => run(fn, args),
    waitFor: (fn, ...args) => retry(String(fn), () => run(fn, args, ATTEMPT_MS)),
    waitUntil: (what, accepts, fn) => retry(what, () => run(fn, [], ATTEMPT_MS), accepts),
    click: (path) => hit(path, ({ x, y }) => page.mouse.click(x, y)),
    clickAt: (x, y) => page.mouse.click(x, y),
    tap: (path) => hit(path, touch),
    async hover(path) {
      const { x, y } = await centre(path);
      await page.mouse.move(x, y);
    },
    async drag(path, x, y) {
      const from = await centre(path);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(x, y);
      await page.mouse.up();
    },
    rest: () => page.mouse.move(0, 0),
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
  };
}

async function openPuppeteer(
  engine: 'chromium' | 'firefox',
  keepsPages: boolean,
  flags: readonly string[],
): Promise<Operations> {
  const browser = await launchOnce(engine, keepsPages, flags);
  // Storage, cache and permissions of its own.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const chromium = engine === 'chromium' ? await page.createCDPSession() : undefined;
  const errors = listen(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });

  return {
    // puppeteer's type of a key has no chords.
    page: withChords(page) as Operations['page'],
    touch: (at) => tapAt(chromium, at),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run: (fn, args) => page.evaluate(fn, ...args),
    async setViewport(width, height) {
      // puppeteer's own method also resets the pointer type that a flag has set.
      const size = { width, height, deviceScaleFactor: 1, mobile: false };
      await (chromium?.send('Emulation.setDeviceMetricsOverride', size) ?? page.setViewport({ width, height }));
    },
    async emulate({ colorScheme, forcedColors, reducedMotion }) {
      if (engine !== 'chromium') return false;
      const features = {
        'prefers-color-scheme': colorScheme,
        'forced-colors': forcedColors,
        'prefers-reduced-motion': reducedMotion,
      };
      await page.emulateMediaFeatures(
        Object.entries(features).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
      );
      return true;
    },
    async allowScripts(allowed) {
      await page.setJavaScriptEnabled(allowed);
    },
    async memory() {
      const devtools = await page.createCDPSession();
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.detach();
      const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
      return { nodes: Nodes, listeners: JSEventListeners, bytes: JSHeapUsedSize };
    },
    async chooseFiles(path, files) {
      const control = (await page.evaluateHandle(elementAt, path)).asElement();
      await (control as ElementHandle<HTMLInputElement> | null)?.uploadFile(...files); // as the path leads to one
    },
    accessibilityTree: () =>
      engine === 'chromium' ? page.accessibility.snapshot({ interestingOnly: false }) : Promise.resolve(null),
    async screenshot() {
      // puppeteer's own method ignores the size that is set above.
      return chromium ? takeScreenshot(chromium) : Buffer.from(await page.screenshot());
    },
    errors: async () => errors,
    dialogs: () => dialogs,
    close: () => context.close(),
  };
}

/** Launches a browser unless one with the same options is running. */
function launchOnce(engine: 'chromium' | 'firefox', keepsPages: boolean, flags: readonly string[]) {
  const found: { path: string; shell?: string; args: string[] } | undefined = findBrowsers()[engine];
  if (found === undefined) throw new Error(`synpunkt: this machine has no ${engine}`);
  const { path, shell = path, args } = found;
  const key = JSON.stringify([engine, keepsPages, flags]);
  const browser =
    launched.get(key) ??
    launch({
      browser: engine === 'chromium' ? 'chrome' : 'firefox',
      executablePath: keepsPages || flags.length > 0 ? path : shell,
      args: [...args, ...flags],
      ...(keepsPages
        ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] }
        : { extraPrefsFirefox: { 'browser.sessionhistory.max_total_viewers': 0 } }),
      signal: untilExit(),
    });
  launched.set(key, browser);
  return browser;
}

function listen(page: Page): string[] {
  const errors: string[] = [];
  // Firefox repeats the name of the error in its message.
  page.on('pageerror', (error) => errors.push(String(error).replace(/^Error: (?=\w*Error: )/, '')));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url ?? ''})`);
  });
  return errors;
}

async function openWebKit(): Promise<Operations> {
  const { webkit } = findBrowsers();
  if (webkit === undefined) throw new Error('synpunkt: this machine has no WebKitGTK');
  // Slow to load, so only where it is needed.
  const { remote } = await import('webdriverio');
  webKitService ??= startWebKit(webkit);
  const service = await webKitService;
  const session = await remote({
    ...service.options,
    // Commands run while a page is loading, so that its errors are collected early.
    capabilities: { ...service.options.capabilities, pageLoadStrategy: 'none' },
  });
  const page = webKitPage(session);
  // The size of the pages of the other two.
  await page.setViewport({ width: 800, height: 600 });
  const errors: string[] = [];

  // As text both ways: WebDriver stumbles over a page that has added to Object.prototype. And as JSON that no page has a
  // say in: Prototype.js has, by toJSON().
  const run: Operations['run'] = async (fn, args, limitMs = PATIENCE_MS) => {
    const call = `(${String(fn)}).apply(null, JSON.parse(arguments[0]))`;
    const script = `(${String(collectErrors)})(); return Promise.resolve(${call}).then((value) => JSON.stringify(value, function (key) { return this[key]; }))`;
    const answer: Promise<string | null> = session.executeScript(script, [JSON.stringify(args)]);
    const result = await inTime('webkit', answer, limitMs);
    return result === null ? undefined : JSON.parse(result);
  };
  const drain = async (): Promise<void> => void errors.push(...(await run(collectedErrors, [])));

  const load = async (start: () => Promise<unknown>): Promise<void> => {
    await drain();
    await run(() => void Object.assign(window, { synpunktLeft: true }), []);
    await start();
    const deadline = Date.now() + PATIENCE_MS;
    const loaded = (): Promise<boolean> =>
      run(() => !('synpunktLeft' in window) && document.readyState === 'complete', [], ATTEMPT_MS);
    while (!(await loaded().catch(() => false))) {
      if (Date.now() > deadline) throw new Error('webkit: the page did not load');
      await setTimeout(POLL_MS);
    }
  };

  return {
    page,
    run,
    goto: (url) => load(() => session.navigateTo(url)),
    reload: () => load(() => session.refresh()),
    setViewport: (width, height) => page.setViewport({ width, height }),
    touch: async () => undefined,
    emulate: async () => false,
    allowScripts: async () => undefined,
    memory: async () => ({ nodes: 0, listeners: 0, bytes: 0 }),
    async chooseFiles(path, files) {
      const control: Record<string, string> = await session.executeScript(
        `return (${String(elementAt)})(arguments[0])`,
        [path],
      );
      await session.elementSendKeys(Object.values(control)[0] ?? '', files.join('\n'));
    },
    accessibilityTree: () => Promise.resolve(null),
    async screenshot() {
      return Buffer.from(await session.takeScreenshot(), 'base64');
    },
    async errors() {
      await drain();
      return errors;
    },
    dialogs: () => [],
    async close() {
      await session.deleteSession().catch(() => undefined);
    },
  };
}
