import { assert } from '@open-wc/testing';
import { isFast, matchBounded } from '../../../src/contract/values/match-pattern.ts';
import { invalidTexts, isSoInSomeTry, validTexts } from '../../support/slow-patterns.ts';

describe('matchBounded() in a browser', () => {
  for (const [pattern, text] of invalidTexts) {
    it(`keeps the tab usable for ${pattern}`, () => {
      // An unbounded search would take years.
      assert.isTrue(matchBounded(pattern, text));
    });
  }

  for (const [pattern, text] of validTexts.slice(1)) {
    it(`matches by ${pattern}`, () => {
      assert.isTrue(isSoInSomeTry(() => isFast(pattern, text)));
      assert.isTrue(matchBounded(pattern, text));
      assert.isTrue(isSoInSomeTry(() => !matchBounded(pattern, `${text}<`)));
    });
  }
});
