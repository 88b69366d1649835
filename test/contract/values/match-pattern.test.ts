import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFast, matchBounded } from '../../../src/contract/values/match-pattern.ts';
import { startCpuTime } from '../../support/cpu-time.ts';
import { invalidTexts, isSoInSomeTry, validTexts } from '../../support/slow-patterns.ts';

describe('matchBounded', () => {
  for (const [pattern, text] of invalidTexts) {
    it(`leaves ${pattern} to the endpoint where it could run long`, () => {
      const cpuTime = startCpuTime();

      assert.equal(matchBounded(pattern, text), true);
      assert.equal(isFast(pattern, text), false);

      assert.ok(cpuTime() < 1500);
    });
  }

  for (const [pattern, text] of validTexts.slice(1)) {
    it(`matches a whole text by ${pattern}`, () => {
      assert.ok(isSoInSomeTry(() => isFast(pattern, text)));
      assert.equal(matchBounded(pattern, text), true);
      assert.ok(isSoInSomeTry(() => !matchBounded(pattern, `${text}<`)));
    });
  }
});
