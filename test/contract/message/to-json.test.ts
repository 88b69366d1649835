import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { toJson } from '../../../src/contract/message/to-json.ts';

const value = { text: 'å "ä"', list: ['a', ['b', 1]], none: undefined, nothing: null, yes: true };
const taught = [Array.prototype, String.prototype];

describe('toJson', () => {
  afterEach(() => {
    for (const prototype of taught) Reflect.deleteProperty(prototype, 'toJSON');
  });

  it('writes what JSON.stringify() does', () => {
    assert.equal(toJson(value), JSON.stringify(value));
    assert.equal(toJson(['a']), '["a"]');
  });

  it('writes the same where lists and texts have been taught to write themselves', () => {
    const right = JSON.stringify(value);

    for (const prototype of taught) Object.assign(prototype, { toJSON: () => 'wrong' });

    assert.equal(toJson(value), right);
    assert.equal(toJson(['a']), '["a"]');
  });
});
