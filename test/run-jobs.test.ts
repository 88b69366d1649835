import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runJobs, type Job, type Result } from './run-jobs.ts';

const passed: Result = { passed: 1, failed: 0, skipped: 0, output: '' };
const failed: Result = { passed: 2, failed: 1, skipped: 0, output: 'expected 1, got 2' };

/** A job that ends a turn of the event loop after it started, and logs both. */
function jobWith(name: string, log: string[], more: Partial<Job> = {}): Job {
  return {
    name,
    group: 'check',
    async run() {
      log.push(`${name} starts`);
      await new Promise(setImmediate);
      log.push(`${name} ends`);
      return passed;
    },
    ...more,
  };
}

/** Runs jobs and gives the exit code with all that was printed. */
async function outcomeOf(jobs: readonly Job[], wanted: readonly string[] = [], limit = 2): Promise<[number, string]> {
  let output = '';
  const code = await runJobs(jobs, wanted, limit, (text) => (output += text));
  return [code, output];
}

describe('runJobs', () => {
  it('runs no more jobs at a time than the limit, in their order', async () => {
    const log: string[] = [];

    await outcomeOf(['a', 'b', 'c'].map((name) => jobWith(name, log)));

    assert.deepEqual(log, ['a starts', 'b starts', 'a ends', 'c starts', 'b ends', 'c ends']);
  });

  it('starts a job when those before it have ended, and others meanwhile', async () => {
    const log: string[] = [];

    await outcomeOf([jobWith('a', log), jobWith('b', log, { after: ['a'] }), jobWith('c', log)]);

    assert.deepEqual(log, ['a starts', 'c starts', 'a ends', 'b starts', 'c ends', 'b ends']);
  });

  it('runs a job alone that asks for it', async () => {
    const log: string[] = [];

    await outcomeOf(
      [jobWith('a', log), jobWith('b', log, { alone: true }), jobWith('c', log), jobWith('d', log)],
      [],
      3,
    );

    const at = log.indexOf('b starts');
    assert.equal(log[at + 1], 'b ends');
    assert.equal(log.slice(0, at).filter((line) => line.endsWith('starts')).length, at / 2);
  });

  it('runs only the jobs of the names and groups that were asked for', async () => {
    const log: string[] = [];
    const jobs = [jobWith('a', log), jobWith('b', log, { group: 'test' }), jobWith('c', log, { after: ['a'] })];

    const [code] = await outcomeOf(jobs, ['test', 'c'], 1);

    assert.equal(code, 0);
    assert.deepEqual(log, ['b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('goes on after a job that fails or throws, and adds up in the last line', async () => {
    const jobs = [
      jobWith('a', [], { run: async () => failed }),
      jobWith('b', [], { run: () => Promise.reject(new Error('no such file')) }),
      jobWith('c', [], { run: async () => ({ ...passed, skipped: 3 }) }),
    ];

    const [code, output] = await outcomeOf(jobs);

    assert.equal(code, 1);
    assert.match(output, /▸ a \(.*\nexpected 1, got 2\n/);
    assert.match(output, /no such file/);
    assert.match(output, /\nsynpunkt: 3 skipped\nsynpunkt: failed: a, b\n3 passed, 2 failed\n$/);
  });

  it('repeats the end of what failed before the totals', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    const jobs = [
      jobWith('a', [], { run: async () => ({ ...failed, output: lines.join('\n') }) }),
      jobWith('b', [], { run: async () => ({ ...passed, output: 'all is well' }) }),
    ];

    const [, output] = await outcomeOf(jobs);

    const end = lines.slice(-60).join('\n');
    assert.ok(
      output.endsWith(`\n▸ a failed; the end of its output:\n${end}\n\nsynpunkt: failed: a\n3 passed, 1 failed\n`),
    );
  });

  it('repeats what failed in a browser, which is further from the end', async () => {
    const failure = ' ❌ <synpunkt-form> > is sent\n      AssertionError: expected 1 to equal 2\n      \n      -1\n';
    const rest = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n');
    const jobs = [jobWith('a', [], { run: async () => ({ ...failed, output: `before\n\n${failure}\n${rest}` }) })];

    const [, output] = await outcomeOf(jobs);

    assert.ok(output.includes(`\n▸ a failed; the end of its output:\n${failure}\nline 40\n`));
  });

  it('fails where no job has a name that was asked for', async () => {
    const [code, output] = await outcomeOf([jobWith('a', [])], ['b']);

    assert.equal(code, 1);
    assert.match(
      output,
      /no job is named "b"; there are check, a and the paths of test files\.\n0 passed, 0 failed\n$/,
    );
  });
});
