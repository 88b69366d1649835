import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backoff } from '../../../src/receiver/outbox/worker.ts';

const middle = () => 0.5;

describe('backoff', () => {
  it('is 15 seconds, doubled each time up to an hour', () => {
    assert.deepEqual(
      [1, 2, 3, 8, 9, 10, 500].map((attempt) => backoff(attempt, 0, middle) / 1000),
      [15, 30, 60, 1920, 3600, 3600, 3600],
    );
  });

  it('is a day once the delivery is a day old', () => {
    assert.equal(backoff(1, 86_400_000, middle), 86_400_000);
  });

  it('differs by a quarter at most', () => {
    assert.deepEqual(
      [0, 1].map((random) => backoff(1, 0, () => random)),
      [11_250, 18_750],
    );
  });
});
