import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareRunning } from '../../../src/receiver/store/share-running.ts';

describe('shareRunning', () => {
  it('calls a function once for all who ask while it runs, and anew afterwards', async () => {
    const calls = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let count = 0;
    const ask = shareRunning(async () => calls[count++]?.promise);

    const answers = Promise.all([ask(), ask(), ask()]);
    calls[0]?.resolve('first');
    assert.deepEqual(await answers, ['first', 'first', 'first']);
    const again = ask();
    calls[1]?.resolve('second');

    assert.equal(await again, 'second');
    assert.equal(count, 2);
  });

  it('is asked anew after an error', async () => {
    let count = 0;
    const ask = shareRunning(async () => {
      if (count++ === 0) throw new Error('lost');
      return 'found';
    });

    await assert.rejects(ask(), /lost/);

    assert.equal(await ask(), 'found');
  });
});
