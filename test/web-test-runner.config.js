import { globSync, writeFileSync, writeSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { build } from 'esbuild';
import { findBrowsers, startWebKit, untilExit, webKitPage, withChords } from '../.config/browsers.js';
import { endpointPlugin } from './support/endpoint-plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));

// Web Test Runner ends with an uncaught error without printing it.
process.on('uncaughtExceptionMonitor', (error) => writeSync(2, `${error.stack}\n`));

/** The engines to test in: the one that the environment names, else those of this machine. */
function launchers() {
  const engine = process.env['SYNPUNKT_ENGINE'];
  const found = findBrowsers();
  const { chromium, firefox, webkit } = engine === undefined ? found : { [engine]: found[engine] };
  const all = [];
  if (chromium !== undefined) {
    const { shell, args } = chromium;
    const launchOptions = { executablePath: shell, args, signal: untilExit() };
    all.push(named('Chromium', chromeLauncher({ launchOptions, createPage })));
  }
  if (firefox !== undefined) {
    const { path, args } = firefox;
    const launchOptions = { browser: 'firefox', executablePath: path, args, signal: untilExit() };
    all.push(named('Firefox', puppeteerLauncher({ launchOptions, createPage })));
  }
  if (webkit !== undefined) all.push(new WebKitLauncher(webkit));
  return all;
}

async function createPage({ browser }) {
  return withChords(await browser.newPage());
}

/** Gives a launcher the name that reports show. */
function named(name, launcher) {
  launcher.name = name;
  return launcher;
}

/** WebKitGTK through WebDriver, which it starts before the first test and stops after the last. */
class WebKitLauncher extends WebdriverLauncher {
  // More commands support a puppeteer page than WebDriver.
  type = 'puppeteer';
  #webkit;
  #service;
  #page;

  constructor(webkit) {
    super({ capabilities: {} });
    this.#webkit = webkit;
  }

  async initialize(config) {
    this.#service = await startWebKit(this.#webkit);
    Object.assign(this.options, this.#service.options);
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async startSession(id, url) {
    await this.#prepare().catch((error) => {
      if (error.name !== 'invalid session id') throw error;
      // The browser has ended with its page, in the file before.
      this.driver = this.driverManager = this.#page = undefined;
      return this.#prepare();
    });
    return super.startSession(id, url);
  }

  async #prepare() {
    await this.ensureManagerInitialized();
    // The size of the pages of the other two.
    await this.getPage().setViewport({ width: 800, height: 600 });
  }

  getPage() {
    return (this.#page ??= webKitPage(this.driver));
  }

  async stop() {
    await super.stop();
    this.#service?.stop();
  }
}

/**
 * Writes how many tests passed, failed and were skipped, which test/run.ts adds up, and which files were not finished since
 * the process of the page ended.
 */
function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (file === undefined) return;
      const counts = { passed: 0, failed: 0, skipped: 0, crashed: [] };
      for (const session of sessions) {
        if (session.errors.some(({ message }) => message.endsWith('the browser disconnected.'))) {
          counts.crashed.push(relative(root, session.testFile));
          continue;
        }
        const results = testsOf(session.testResults);
        for (const { passed, skipped } of results) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
        // A file that does not load, or fails outside its tests, counts as a failure.
        if (!session.passed && results.every(({ passed, skipped }) => passed || skipped)) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function testsOf(suite) {
  return suite === undefined ? [] : [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** The path that the bundled tests are served from: each file, and the chunks that they share. */
const BUNDLES = '/.bundles/';
/** @type {Promise<Map<string, string>> | undefined} */
let bundles;

/**
 * Serves the test files as bundles that share their chunks: a browser would request two hundred modules for every file,
 * and read axe-core again for each if it were in every bundle.
 */
async function serveBundle(context, next) {
  const { path } = context;
  const isTest = path.endsWith('.browser.test.ts');
  const name = isTest ? path.replace(/\.ts$/, '.js') : path.slice(BUNDLES.length - 1);
  if (isTest || path.startsWith(BUNDLES)) {
    bundles ??= bundleTests();
    context.body = (await bundles).get(name);
  }
  if (context.body === undefined) {
    await next();
    return;
  }
  context.type = 'js';
  // The name of a chunk contains its hash.
  if (!isTest) context.set('cache-control', 'public, max-age=31536000, immutable');
}

/** Bundles all test files; returns the code by path. */
async function bundleTests() {
  const { outputFiles } = await build({
    entryPoints: globSync('test/**/*.browser.test.ts', { cwd: root }),
    absWorkingDir: root,
    outbase: root,
    outdir: root,
    publicPath: BUNDLES,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // The production build of Lit, as in the script-tag build.
    conditions: ['production'],
    tsconfig: join(root, 'tsconfig.json'),
    external: ['/__web-dev-server__*', '/__web-test-runner__*'],
    sourcemap: 'inline',
    sourcesContent: false,
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
const config = {
  rootDir: root,
  files: join(root, 'test/**/*.browser.test.ts'),
  middleware: [serveBundle],
  plugins: [endpointPlugin()],
  browsers: launchers(),
  reporters: [defaultReporter(), countsReporter(process.env['SYNPUNKT_COUNTS'])],
  // One page an engine, since only the page in front has the focus that real keys go to.
  concurrentBrowsers: 2,
  concurrency: 1,
  staticLogging: !process.stdout.isTTY,
  // A tab keeps its session storage, so that the draft of one file would be restored in another.
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body><script>sessionStorage.clear()</script><script type="module" src="${framework}"></script></body></html>`,
  // Longer than any test takes on a busy machine.
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 10 * 60_000,
  browserStartTimeout: 2 * 60_000,
  testsStartTimeout: 2 * 60_000,
};

export default config;
