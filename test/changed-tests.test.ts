import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findChangedTests } from './changed-tests.ts';

const tests = ['near.test.ts', 'far.test.ts', 'lazy.test.ts', 'other.test.ts'];

describe('findChangedTests', () => {
  let root: string;

  const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
  const git = (...args: readonly string[]): void => {
    const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.se'];
    execFileSync('git', [...author, ...args], { cwd: root, stdio: 'ignore' });
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'synpunkt-changed-'));
    write('low.ts', 'export const low: number = 1;');
    write('middle.ts', `import { low } from './low.ts'; export const middle = low;`);
    write('near.test.ts', `import { test } from 'node:test'; import { low } from './low.ts'; test(String(low));`);
    write('far.test.ts', `import { middle } from './middle.ts'; console.log(middle);`);
    write('lazy.test.ts', `await import('./middle.ts');`);
    write('other.test.ts', `import type { low } from './low.ts'; export type Low = typeof low;`);
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
    write('README.md', 'Read me.');
    git('add', '.');
    git('commit', '-m', 'second');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('finds those that import a changed file, also by others or on demand', async () => {
    write('low.ts', 'export const low = 2;');

    assert.deepEqual(await findChangedTests(root, tests), ['near.test.ts', 'far.test.ts', 'lazy.test.ts']);
  });

  it('finds those of the last commit once all is committed', async () => {
    write('middle.ts', 'export const middle = 2;');
    git('commit', '-a', '-m', 'third');

    assert.deepEqual(await findChangedTests(root, tests), ['far.test.ts', 'lazy.test.ts']);
  });

  it('finds a changed test, and one that is not in the repository yet', async () => {
    write('other.test.ts', 'export const other = 1;');
    write('new.test.ts', 'export const another = 1;');

    assert.deepEqual(await findChangedTests(root, [...tests, 'new.test.ts']), ['other.test.ts', 'new.test.ts']);
  });

  it('finds none where no test imports what has changed', async () => {
    write('README.md', 'Read it.');

    assert.deepEqual(await findChangedTests(root, tests), []);
  });
});
