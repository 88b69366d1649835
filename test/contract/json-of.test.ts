import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { jsonOf } from '../../src/contract/json-of.ts';

const value = { text: 'å "ä"', list: ['a', ['b', 1]], none: undefined, nothing: null, yes: true };
const taught = [Array.prototype, String.prototype];

describe('jsonOf()', () => {
  afterEach(() => {
    for (const prototype of taught) Reflect.deleteProperty(prototype, 'toJSON');
  });

  it('writes what JSON.stringify() does', () => {
    assert.equal(jsonOf(value), JSON.stringify(value));
    assert.equal(jsonOf(['a']), '["a"]');
  });

  it('writes the same where lists and texts have been taught to write themselves', () => {
    const right = JSON.stringify(value);

    for (const prototype of taught) Object.assign(prototype, { toJSON: () => 'wrong' });

    assert.equal(jsonOf(value), right);
    assert.equal(jsonOf(['a']), '["a"]');
  });
});
