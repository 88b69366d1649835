import { assert } from '@open-wc/testing';
import { isFast, matchBounded } from '../../../src/contract/values/match-pattern.ts';
import { invalidTexts, validTexts } from '../../support/slow-patterns.ts';

describe('matchBounded() in a browser', () => {
  for (const [pattern, text] of invalidTexts) {
    it(`keeps the tab usable for ${pattern}`, () => {
      const start = performance.now();

      assert.isTrue(matchBounded(pattern, text));

      assert.isBelow(performance.now() - start, 3000);
    });
  }

  for (const [pattern, text] of validTexts.slice(1)) {
    it(`matches by ${pattern}`, () => {
      assert.isTrue(isFast(pattern, text));
      assert.isFalse(matchBounded(pattern, `${text}<`));
    });
  }
});
