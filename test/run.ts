// `npm test`: the checks, the tests in Node and the tests in browsers, side by side. A failure stops no other job, and the
// totals are printed last. `node test/run.ts check` or `node test/run.ts lint e2e-firefox` runs only the jobs of these
// names and groups; with `--only form/fields`, of their tests only the files whose path contains that; with `--changed`, only
// those that import what has changed.

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES, findBrowsers, untilExit } from '../.config/browsers.js';
import { hasScreenReader } from '../.config/screen-reader.js';
import { findChangedTests } from './changed-tests.ts';
import { drawTwo } from './support/seeds.ts';
import { isNamed, runJobs, type Counts, type Job, type Result } from './run-jobs.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENV = { ...process.env, PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };

/** A single test that takes longer has hung, and so has a whole job: beside a full machine the longest takes 30 minutes. */
const TEST_TIMEOUT_MS = 3 * 60_000;
const JOB_TIMEOUT_MS = 45 * 60_000;

/** A test of frameworks installs and builds them. */
const FRAMEWORKS_TIMEOUT_MS = 10 * 60_000;

/** The outcome of a job with the files that were not finished, since the process of their page ended. */
interface BrowserResult extends Result {
  readonly crashed?: readonly string[];
}

const E2E = 'test/e2e/**/*.test.ts';
/** Pictures, and the audits of every state: half of the time of Chromium, and little in the other engines. */
const APPEARANCE = 'test/e2e/*{screens,audits}.test.ts';
const FRAMEWORKS = 'test/package/hydration.ts';
const HEARD = 'test/heard/whole.test.ts';

// The jobs that write committed files end before any job that reads them.
const BUILT = ['dist', 'conformance'];

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, changed: { type: 'boolean' } },
  allowPositionals: true,
});
const { only = '' } = values;
const changed = values.changed
  ? new Set(await findChangedTests(ROOT, globSync('test/**/*.test.ts', { cwd: ROOT }).toSorted()))
  : undefined;
/** Whether some test files are left out. */
const isPart = only !== '' || changed !== undefined;

/** In the order in which they start: the longest first, so that no core is idle at the end. */
const TESTS: readonly Job[] = [
  // The files of an engine share a process, and so the start of a browser.
  ...enginesToTest().flatMap((engine) =>
    jobOfTests('e2e', `e2e-${engine}`, testFiles(E2E, engine === 'chromium' ? [APPEARANCE] : []), (files) =>
      testsOfEngine(`e2e-${engine}`, engine, files),
    ),
  ),
  ...enginesToTest()
    .filter((engine) => engine === 'chromium')
    .flatMap((engine) =>
      jobOfTests('e2e', 'e2e-appearance', testFiles(APPEARANCE), (files) =>
        testsOfEngine('e2e-appearance', engine, files),
      ),
    ),
  ...enginesToTest().flatMap((engine) =>
    jobOfTests('browser', engine, browserTestFiles(), (files) => testsInBrowser(engine, files)),
  ),
  ...jobOfTests('frameworks', 'frameworks', wantedFiles([FRAMEWORKS]), testsOfFrameworks),
  // The words of a screen reader depend on its speed, so nothing else runs meanwhile.
  ...jobOfTests('heard', 'heard', wantedFiles([HEARD]), testsByEar).map((job) => ({ ...job, alone: true })),
  ...nodeTestFiles().flatMap((file) => jobOfTests('node', file, [file], (files) => testsInNode(file, files))),
];

/** In the order in which they start. A script is one of package.json; a command is a line for the shell. */
const JOBS: readonly Job[] = [
  {
    group: 'package',
    name: 'dist',
    run: () => checkUnchanged(['dist/**', 'README.md', 'demo/docs/*.md'], () => script('build')),
  },
  {
    group: 'package',
    name: 'conformance',
    run: () => checkUnchanged(['demo/tillganglighet.html'], () => script('conformance')),
  },
  ...TESTS,
  { group: 'check', name: 'lint', after: BUILT, run: () => script('lint') },
  { group: 'package', name: 'attw', after: BUILT, run: () => command('attw --pack . --profile esm-only') },
  { group: 'check', name: 'unused', after: BUILT, run: () => script('unused') },
  { group: 'check', name: 'format', after: BUILT, run: () => command('prettier --check --cache .') },
  { group: 'check', name: 'types-test', run: () => command('tsc --noEmit -p test/tsconfig.json') },
  { group: 'check', name: 'types-browser', run: () => command('tsc --noEmit -p tsconfig.json') },
  { group: 'check', name: 'types-editor', run: () => command('tsc --noEmit -p src/editor/tsconfig.json') },
  { group: 'check', name: 'types-receiver', run: () => command('tsc --noEmit -p src/receiver/tsconfig.json') },
  { group: 'package', name: 'publint', after: [...BUILT, 'attw'], run: () => command('publint --strict') },
  { group: 'package', name: 'size', after: BUILT, run: () => script('size') },
];

if (only !== '' && !TESTS.some((job) => positionals.length === 0 || positionals.some((word) => isNamed(job, word)))) {
  process.stderr.write(note(`none of these jobs has a test with "${only}" in its path.`));
  process.exit(1);
}
if (changed !== undefined) process.stdout.write(note(`${changed.size} test files import what has changed.`));
// A word that names nothing is an error, unless what it names may have been left out.
const wanted = isPart ? positionals.filter((word) => JOBS.some((job) => isNamed(job, word))) : positionals;
// One job more than there are cores: WebKit waits for its driver for most of its time.
process.exitCode = await runJobs(JOBS, wanted, availableParallelism() + 1);

/** Names the engines of this machine, and in CI every engine, so that a missing one fails. */
function enginesToTest(): string[] {
  const found = findBrowsers();
  return ENGINES.filter((engine) => process.env['CI'] === 'true' || found[engine] !== undefined);
}

/** Returns the job that runs some tests; none where all files are left out. Otherwise, a job without a file fails. */
function jobOfTests(
  group: string,
  name: string,
  files: readonly string[],
  run: (files: readonly string[]) => Promise<Result>,
): Job[] {
  if (files.length > 0) return [{ group, name, after: BUILT, run: () => run(files) }];
  const output = note(`there is no test of ${name}.`);
  return isPart ? [] : [{ group, name, run: () => Promise.resolve({ passed: 0, failed: 1, skipped: 0, output }) }];
}

function nodeTestFiles(): string[] {
  return testFiles('test/**/*.test.ts', [E2E, 'test/heard/**']);
}

function testFiles(pattern: string, exclude: string[] = []): string[] {
  const files = globSync(pattern, { cwd: ROOT, exclude: ['**/*.browser.test.ts', ...exclude] });
  return wantedFiles(files).toSorted();
}

function browserTestFiles(): string[] {
  return wantedFiles(globSync('test/**/*.browser.test.ts', { cwd: ROOT }));
}

/** Leaves out the files that are not asked for. */
function wantedFiles(files: readonly string[]): string[] {
  return files.filter((file) => file.includes(only) && (changed?.has(file) ?? true));
}

async function command(line: string, env: Record<string, string> = {}): Promise<Result> {
  // In a process group of its own, so that its children end with it.
  const child = spawn(line, {
    shell: true,
    cwd: ROOT,
    env: { ...ENV, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  untilExit().addEventListener('abort', end);
  const timer = setTimeout(() => {
    output += note(`this took more than ${JOB_TIMEOUT_MS / 60_000} minutes, and was ended.`);
    end();
  }, JOB_TIMEOUT_MS);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  untilExit().removeEventListener('abort', end);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0, output } : { passed: 0, failed: 1, skipped: 0, output };
}

async function script(name: string, env?: Record<string, string>, args = ''): Promise<Result> {
  const { scripts = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (scripts[name] !== undefined) return command(`${scripts[name]} ${args}`, env);
  return { passed: 0, failed: 1, skipped: 0, output: note(`package.json has no script "${name}".`) };
}

function note(words: string): string {
  return `synpunkt: ${words}\n`;
}

/** Fails when a job changes files: the committed ones differ from what the sources give. */
async function checkUnchanged(patterns: string[], job: () => Promise<Result>): Promise<Result> {
  const before = contentsOf(patterns);
  const result = await job();
  if (result.failed > 0) return result;
  const after = contentsOf(patterns);
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (stale.length === 0) return result;
  const notes = stale.map((file) => note(`${file} was stale; the build has just put it right, commit it.`));
  return { passed: 0, failed: 1, skipped: 0, output: result.output + notes.join('') };
}

function contentsOf(patterns: string[]): Map<string, string> {
  const files = globSync(patterns, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(ROOT, path), readFileSync(path, 'latin1')]));
}

/**
 * Runs tests in Node.
 *
 * @param args - The files, and further options of the test runner.
 */
function testsInNode(name: string, args: readonly string[], env = {}): Promise<Result> {
  return withCounts(name, (counts) => {
    const reporters = [
      '--test-reporter=spec --test-reporter-destination=stdout',
      `--test-reporter=./test/counts-reporter.ts --test-reporter-destination='${counts}'`,
    ];
    const line = ['node --test', `--test-timeout=${TEST_TIMEOUT_MS}`, ...reporters, ...args].join(' ');
    return command(line, env);
  });
}

/** Runs tests that drive the built files in one engine. */
function testsOfEngine(name: string, engine: string, files: readonly string[]): Promise<Result> {
  return testsInNode(name, ['--test-isolation=none', ...files], { SYNPUNKT_ENGINE: engine });
}

/** Hydrates the pages of two frameworks, mostly others in the next commit; `npm run test:frameworks` tries them all. */
function testsOfFrameworks(files: readonly string[]): Promise<Result> {
  const folders = readdirSync(join(ROOT, 'test/package/hydration'), { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const pattern = `that (${drawTwo(names.toSorted()).join('|')}) has`;
  const args = [`--test-timeout=${FRAMEWORKS_TIMEOUT_MS}`, `--test-name-pattern='${pattern}'`];
  return testsInNode('frameworks', [...args, ...files]);
}

/** Runs the short journey that Orca reads in both browsers; the longer ones are `npm run test:heard:all`. */
function testsByEar(files: readonly string[]): Promise<Result> {
  if (hasScreenReader()) return testsInNode('heard', files);
  const output = note(
    'Orca is not on this machine (as root on Debian, npm test installs it); nothing was listened to.',
  );
  return Promise.resolve({ passed: 0, failed: 0, skipped: 1, output });
}

/**
 * Runs the browser tests in one engine.
 *
 * WebKitGTK's page process crashes in one of some thousand files: such a file runs once more. One that crashes it again
 * has failed.
 */
async function testsInBrowser(engine: string, files: readonly string[]): Promise<Result> {
  const run = (args = ''): Promise<BrowserResult> =>
    withCounts(engine, (counts) => script('test:browser', { SYNPUNKT_ENGINE: engine, SYNPUNKT_COUNTS: counts }, args));
  const { crashed = [], ...first } = await run(isPart ? `--files ${files.join(' ')}` : '');
  if (crashed.length === 0) return first;
  const { crashed: again = [], ...second } = await run(`--files ${crashed.join(' ')}`);
  return {
    passed: first.passed + second.passed,
    failed: first.failed + second.failed + again.length,
    skipped: first.skipped + second.skipped,
    output: `${first.output}${note(`${engine} crashed in ${crashed.join(', ')}, which ran again:`)}${second.output}`,
  };
}

/** Runs tests that write their counts to a file. */
async function withCounts(runner: string, job: (file: string) => Promise<Result>): Promise<BrowserResult> {
  const file = join(tmpdir(), `synpunkt-counts-${randomUUID()}.json`);
  const { failed, output } = await job(file);
  // Empty, or none, where the runner was ended before its last test.
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const none: Counts & Pick<BrowserResult, 'crashed'> = { passed: 0, failed: 0, skipped: 0 };
  const counts: typeof none = written === '' ? none : JSON.parse(written);
  rmSync(file, { force: true });
  // A run can fail for another reason than a test, but has failed for a crash already.
  const other = (counts.crashed ?? []).length > 0 ? 0 : failed;
  return requireTests({ ...counts, failed: counts.failed || other, output }, runner);
}

/** Fails a runner that ran no test, whatever it reports itself. */
function requireTests(result: BrowserResult, runner: string): BrowserResult {
  const { passed, failed, skipped, crashed = [] } = result;
  if (passed + failed + skipped + crashed.length > 0) return result;
  return { ...result, failed: 1, output: result.output + note(`no test ran in ${runner}.`) };
}
