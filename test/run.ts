// What `npm test` runs: every check, then the tests in Node, then the tests in browsers. Nothing stops it halfway, and
// it ends with one line that adds everything up. `node test/run.ts check` or `node test/run.ts lint size` runs a part.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { ENGINES, findBrowsers, untilExit } from '../.config/browsers.js';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  group: 'check' | 'test';
  name: string;
  /** `true` and `false` count as one, passed or failed. */
  run: () => Promise<boolean | Counts>;
}

/** A command is what a shell in the root would be given; a script is one of package.json. */
const STEPS: readonly Step[] = [
  { group: 'check', name: 'format', run: () => command('prettier --check .') },
  { group: 'check', name: 'lint', run: () => script('lint') },
  { group: 'check', name: 'types-browser', run: () => command('tsc --noEmit -p tsconfig.json') },
  { group: 'check', name: 'types-receiver', run: () => command('tsc --noEmit -p src/receiver/tsconfig.json') },
  { group: 'check', name: 'types-test', run: () => command('tsc --noEmit -p test/tsconfig.json') },
  { group: 'check', name: 'unused', run: () => script('unused') },
  { group: 'check', name: 'dist', run: () => leavesAsItIs(['dist/**', 'README.md'], () => script('build')) },
  {
    group: 'check',
    name: 'conformance',
    run: () => leavesAsItIs(['demo/tillganglighet.html'], () => script('conformance')),
  },
  { group: 'check', name: 'size', run: () => script('size') },
  { group: 'check', name: 'publint', run: () => command('publint --strict') },
  { group: 'check', name: 'attw', run: () => command('attw --pack . --profile esm-only') },
  { group: 'test', name: 'node', run: () => testsInNode('test/**/*.test.ts', '**/*.browser.test.ts') },
  { group: 'test', name: 'browsers', run: () => testsInBrowsers('test:browser') },
];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENV = { ...process.env, PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };
/** A test that takes longer hangs, and so do the tests in Node all together. */
const TEST_TIMEOUT_MS = 2 * 60_000;
const NODE_TIMEOUT_MS = 45 * 60_000;

await runSteps(process.argv.slice(2));

async function runSteps(wanted: string[]): Promise<void> {
  const steps = STEPS.filter(
    (step) => wanted.length === 0 || wanted.includes(step.group) || wanted.includes(step.name),
  );
  const total = noCounts();
  const failures: string[] = [];
  for (const step of steps) {
    console.log(`\n▸ ${step.name}`);
    const result = await step.run();
    const { passed, failed, skipped } = typeof result === 'object' ? result : one(result);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (failed > 0) failures.push(step.name);
  }

  console.log('');
  if (steps.length === 0) say(`there is no such step; there are ${STEPS.map(({ name }) => name).join(', ')}.`);
  if (total.skipped > 0) say(`${total.skipped} skipped`);
  if (failures.length > 0) say(`failed: ${failures.join(', ')}`);
  process.exitCode = total.failed > 0 || steps.length === 0 ? 1 : 0;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

function noCounts(): Counts {
  return { passed: 0, failed: 0, skipped: 0 };
}

function one(succeeded: boolean): Counts {
  return { ...noCounts(), [succeeded ? 'passed' : 'failed']: 1 };
}

function say(text: string): void {
  console.log(`synpunkt: ${text}`);
}

async function command(line: string, env: Record<string, string> = {}): Promise<boolean> {
  // In a group of its own, so that whatever it starts can be ended with it.
  const child = spawn(line, { shell: true, cwd: ROOT, env: { ...ENV, ...env }, stdio: 'inherit', detached: true });
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  untilExit().addEventListener('abort', end);
  const [code] = await once(child, 'exit');
  untilExit().removeEventListener('abort', end);
  return code === 0;
}

async function script(name: string, env?: Record<string, string>): Promise<boolean> {
  const { scripts = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (scripts[name] !== undefined) return command(scripts[name], env);
  say(`package.json has no script "${name}".`);
  return false;
}

/** Fails with the names of the files that a step has changed: what was committed is not what the sources give. */
async function leavesAsItIs(patterns: string[], step: () => Promise<boolean>): Promise<boolean> {
  const before = contentsOf(patterns);
  if (!(await step())) return false;
  const after = contentsOf(patterns);
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  for (const file of stale) say(`${file} was stale; the build has just put it right, commit it.`);
  return stale.length === 0;
}

function contentsOf(patterns: string[]): Map<string, string> {
  const files = globSync(patterns, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(ROOT, path), readFileSync(path, 'latin1')]));
}

async function testsInNode(pattern: string, exclude: string): Promise<Counts> {
  const counts = noCounts();
  const files = globSync(pattern, { cwd: ROOT, exclude: [exclude] }).map((file) => join(ROOT, file));
  const events = run({
    files: files.toSorted(),
    timeout: TEST_TIMEOUT_MS,
    // A server that is left open keeps its file from ending, which only this ends.
    signal: AbortSignal.any([untilExit(), AbortSignal.timeout(NODE_TIMEOUT_MS)]),
  });
  events.on('test:pass', ({ name, details, skip, todo }) => {
    if (details.type === 'suite') return;
    if (!files.includes(name)) {
      counts[skip === undefined && todo === undefined ? 'passed' : 'skipped'] += 1;
      return;
    }
    // That is how a file is reported that has no test.
    say(`${relative(ROOT, name)} has no test.`);
    counts.failed += 1;
  });
  events.on('test:fail', ({ details }) => {
    // The types of Node do not know of it.
    const { failureType } = details.error as { failureType?: string };
    // A suite fails along with its tests, which are counted already, or by itself, in a hook.
    if (details.type !== 'suite' || failureType !== 'subtestsFailed') counts.failed += 1;
  });
  const report = events.compose(spec);
  report.pipe(process.stdout, { end: false });
  await finished(report);
  return ranSome(counts, 'Node');
}

async function testsInBrowsers(scriptName: string): Promise<Counts> {
  const file = join(tmpdir(), `synpunkt-counts-${process.pid}.json`);
  const succeeded = await script(scriptName, { SYNPUNKT_COUNTS: file });
  const browsers: Record<string, Counts> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  rmSync(file, { force: true });

  const total = noCounts();
  const found = findBrowsers();
  for (const engine of ENGINES.filter((name) => process.env['CI'] === 'true' || found[name] !== undefined)) {
    const { passed, failed, skipped } = ranSome(browsers[engine] ?? noCounts(), engine);
    say(`${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  // A run can fail for another reason than a test.
  if (!succeeded && total.failed === 0) total.failed = 1;
  return total;
}

/** A runner that ran no test has failed, whatever it says itself. */
function ranSome(counts: Counts, runner: string): Counts {
  if (counts.passed + counts.failed > 0) return counts;
  say(`no test ran in ${runner}.`);
  return { ...counts, failed: 1 };
}
