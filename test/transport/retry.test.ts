import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sleep } from '../../src/transport/retry.ts';

describe('sleep()', () => {
  it('resolves at once where the signal has aborted already', { timeout: 5000 }, async () => {
    assert.equal(await sleep(10_000, AbortSignal.abort()), undefined);
  });
});
