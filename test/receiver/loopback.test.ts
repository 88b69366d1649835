import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLoopback } from '../../src/receiver/loopback.ts';

describe('isLoopback', () => {
  it('is true for addresses and names of this machine alone', () => {
    const own = ['127.0.0.1', '127.1.2.3', '::ffff:127.0.0.1', '::1', '[::1]', 'localhost', 'LOCALHOST'];
    const others = ['', '0.0.0.0', '10.127.0.1', '::ffff:10.0.0.1', '127.example.se', 'localhost.example.se', '::12'];

    assert.deepEqual([...own, ...others].filter(isLoopback), own);
  });
});
