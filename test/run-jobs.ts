/** Counts of passed, failed and skipped tests. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The outcome of a job, with everything that it printed. */
export interface Result extends Counts {
  readonly output: string;
}

/** A check, or the tests of one runner, that occupies about one core. */
export interface Job {
  readonly name: string;
  readonly group: string;
  /** Jobs that end before this one starts, where they run at all. */
  readonly after?: readonly string[];
  /** Whether no other job runs at the same time. */
  readonly alone?: boolean;
  readonly run: () => Promise<Result>;
}

/** Whether a word is the name or the group of a job. */
export const isNamed = ({ name, group }: Job, word: string): boolean => word === name || word === group;

/**
 * Runs the jobs, a limited number at a time, and prints each one's output whole when it ends, and last the totals, with the
 * end of the output of each that failed: a log may be cut to its last lines. A job that fails or throws stops no other.
 *
 * @param wanted - Names and groups of the jobs to run; empty for all.
 * @returns The exit code of the process.
 */
export async function runJobs(
  jobs: readonly Job[],
  wanted: readonly string[],
  limit: number,
  print: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<number> {
  const unknown = wanted.filter((word) => !jobs.some((job) => isNamed(job, word)));
  const selected = jobs.filter((job) => wanted.length === 0 || wanted.some((word) => isNamed(job, word)));
  const waiting = [...selected];
  const unfinished = new Set(selected.map(({ name }) => name));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = new Map<string, string>();

  const running = new Set<Promise<unknown>>();
  let isAlone = false;
  const takeNext = (): Job | undefined => {
    const index = waiting.findIndex(
      ({ after = [], alone }) => !after.some((name) => unfinished.has(name)) && !(alone && running.size > 0),
    );
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  const finish = async (job: Job): Promise<void> => {
    const start = performance.now();
    const { passed, failed, skipped, output } = await job.run().catch(resultOfError);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`\n▸ ${job.name} (${seconds} s): ${passed} passed, ${failed} failed, ${skipped} skipped\n${endLine(output)}`);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (failed > 0) failures.set(job.name, endOf(output));
    unfinished.delete(job.name);
    if (job.alone) isAlone = false;
  };

  while (waiting.length > 0 || running.size > 0) {
    while (running.size < limit && !isAlone) {
      const job = takeNext();
      if (job === undefined) break;
      isAlone = job.alone ?? false;
      const end: Promise<unknown> = finish(job).then(() => running.delete(end));
      running.add(end);
    }
    await Promise.race(running);
  }

  for (const [name, end] of failures) print(`\n▸ ${name} failed; the end of its output:\n${end}`);
  const notes = [
    ...unknown.map((word) => `no job is named "${word}"; there are ${namesOf(jobs)} and the paths of test files.`),
    ...(total.skipped > 0 ? [`${total.skipped} skipped`] : []),
    ...(failures.size > 0 ? [`failed: ${[...failures.keys()].join(', ')}`] : []),
  ];
  print(`\n${notes.map((line) => `synpunkt: ${line}\n`).join('')}`);
  print(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed > 0 || unknown.length > 0 ? 1 : 0;
}

function resultOfError(error: unknown): Result {
  return { passed: 0, failed: 1, skipped: 0, output: error instanceof Error ? `${error.stack}` : String(error) };
}

/** What failed in a browser, and the last 60 lines, in which the other test runners repeat what failed. */
function endOf(output: string): string {
  const failed = output.match(/^ ❌ .*\n(?: {6}.*\n)*/gm) ?? [];
  return endLine([...failed, output.trimEnd().split('\n').slice(-60).join('\n')].join('\n'));
}

function endLine(output: string): string {
  return output === '' || output.endsWith('\n') ? output : `${output}\n`;
}

function namesOf(jobs: readonly Job[]): string {
  const names = jobs.flatMap(({ group, name }) => [group, name]).filter((name) => !name.includes('/'));
  return [...new Set(names)].join(', ');
}
