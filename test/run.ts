// `npm test`: the checks, the tests in Node and the tests in browsers, as many jobs side by side as there are cores.
// A failure stops no other job, and the totals are printed last. `node test/run.ts check` or `node test/run.ts lint size`
// runs only the jobs of these names and groups.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { ENGINES, findBrowsers, untilExit } from '../.config/browsers.js';
import { runJobs, type Counts, type Job, type Result } from './run-jobs.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENV = { ...process.env, PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };

/** A single test that takes longer has hung, and so has a whole file. */
const TEST_TIMEOUT_MS = 3 * 60_000;
const FILE_TIMEOUT_MS = 30 * 60_000;

/** The files that take longest, which start first so that no core is idle at the end. */
const LONGEST_FILES = ['hostile-pages', 'journeys', 'audits', 'screens', 'back-forward', 'examples', 'swaps'];

// The jobs that write committed files end before any job that reads them.
const BUILT = ['dist', 'conformance'];

/** In the order in which they start. A script is one of package.json; a command is a line for the shell. */
const JOBS: readonly Job[] = [
  { group: 'check', name: 'dist', run: () => checkUnchanged(['dist/**', 'README.md'], () => script('build')) },
  {
    group: 'check',
    name: 'conformance',
    run: () => checkUnchanged(['demo/tillganglighet.html'], () => script('conformance')),
  },
  ...enginesToTest().map((engine): Job => ({
    group: 'browser',
    name: engine,
    after: BUILT,
    run: () => testsInBrowser(engine),
  })),
  ...testFiles('test/e2e/**/*.test.ts').map((file): Job => ({
    group: 'e2e',
    name: file,
    after: BUILT,
    run: () => testsInNode(file),
  })),
  ...testFiles('test/**/*.test.ts', ['test/e2e/**']).map((file): Job => ({
    group: 'node',
    name: file,
    after: BUILT,
    run: () => testsInNode(file),
  })),
  { group: 'check', name: 'lint', after: BUILT, run: () => script('lint') },
  { group: 'check', name: 'attw', after: BUILT, run: () => command('attw --pack . --profile esm-only') },
  { group: 'check', name: 'unused', after: BUILT, run: () => script('unused') },
  { group: 'check', name: 'format', after: BUILT, run: () => command('prettier --check .') },
  { group: 'check', name: 'types-test', run: () => command('tsc --noEmit -p test/tsconfig.json') },
  { group: 'check', name: 'types-browser', run: () => command('tsc --noEmit -p tsconfig.json') },
  { group: 'check', name: 'types-receiver', run: () => command('tsc --noEmit -p src/receiver/tsconfig.json') },
  { group: 'check', name: 'publint', after: [...BUILT, 'attw'], run: () => command('publint --strict') },
  { group: 'check', name: 'size', after: BUILT, run: () => script('size') },
];

process.exitCode = await runJobs(JOBS, process.argv.slice(2), availableParallelism());

/** Names the engines of this machine, and in CI every engine, so that a missing one fails. */
function enginesToTest(): string[] {
  const found = findBrowsers();
  return ENGINES.filter((engine) => process.env['CI'] === 'true' || found[engine] !== undefined);
}

function testFiles(pattern: string, exclude: string[] = []): string[] {
  const rank = (file: string): number => {
    const index = LONGEST_FILES.findIndex((name) => file.endsWith(`/${name}.test.ts`));
    return index < 0 ? LONGEST_FILES.length : index;
  };
  return globSync(pattern, { cwd: ROOT, exclude: ['**/*.browser.test.ts', ...exclude] })
    .toSorted()
    .toSorted((one, other) => rank(one) - rank(other));
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
  const [code] = await once(child, 'close');
  untilExit().removeEventListener('abort', end);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0, output } : { passed: 0, failed: 1, skipped: 0, output };
}

async function script(name: string, env?: Record<string, string>): Promise<Result> {
  const { scripts = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (scripts[name] !== undefined) return command(scripts[name], env);
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

/** Runs the tests of one file in a Node process of its own. */
async function testsInNode(file: string): Promise<Result> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const path = join(ROOT, file);
  const events = run({
    files: [path],
    timeout: TEST_TIMEOUT_MS,
    // The timeout of a test does not end a process that a forgotten server keeps alive.
    signal: AbortSignal.any([untilExit(), AbortSignal.timeout(FILE_TIMEOUT_MS)]),
  });
  events.on('test:pass', ({ name, details, skip, todo }) => {
    const isSkipped = skip !== undefined || todo !== undefined;
    // A file without a test is reported as a test by the name of the file; a suite is reported along with its tests, but
    // a skipped one by itself.
    if (name === path || (details.type === 'suite' && !isSkipped)) return;
    counts[isSkipped ? 'skipped' : 'passed'] += 1;
  });
  events.on('test:fail', ({ details }) => {
    // The types of Node lack it.
    const { failureType } = details.error as { failureType?: string };
    // A suite fails along with its tests, which are counted already, or by itself, in a hook.
    if (details.type !== 'suite' || failureType !== 'subtestsFailed') counts.failed += 1;
  });
  // The counts of one file would be noise between those of all.
  const output = await text(events.filter(({ type }) => type !== 'test:diagnostic').compose(spec));
  return requireTests({ ...counts, output }, file);
}

/** Runs the browser tests in one engine. */
async function testsInBrowser(engine: string): Promise<Result> {
  const file = join(tmpdir(), `synpunkt-counts-${process.pid}-${engine}.json`);
  const { failed, output } = await script('test:browser', { SYNPUNKT_ENGINE: engine, SYNPUNKT_COUNTS: file });
  const counts: Counts = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  rmSync(file, { force: true });
  // A run can fail for another reason than a test.
  return requireTests({ ...counts, failed: counts.failed || failed, output }, engine);
}

/** Fails a runner that ran no test, whatever it reports itself. */
function requireTests(result: Result, runner: string): Result {
  if (result.passed + result.failed + result.skipped > 0) return result;
  return { ...result, failed: 1, output: result.output + note(`no test ran in ${runner}.`) };
}
