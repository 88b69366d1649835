import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compact, omitPaths, sparsePath, valueAt } from '../../../src/contract/config/paths.ts';

const json = { a: { b: 1, c: [10, 11, 12, [20, 21]] }, d: null };

describe('omitPaths', () => {
  it('gives everything where nothing is left out', () => {
    assert.equal(omitPaths(json, []), json);
  });

  it('leaves out keys and entries, and touches nothing', () => {
    const before = structuredClone(json);

    assert.deepEqual(compact(omitPaths(json, [['a', 'b'], ['a', 'c', 1], ['a', 'c', 3, 0], ['d']])), {
      a: { c: [10, 12, [21]] },
    });
    assert.deepEqual(json, before);
  });

  it('leaves out a whole with what is in it', () => {
    assert.deepEqual(omitPaths(json, [['a', 'c', 1], ['a'], ['a', 'b']]), { d: null });
  });

  it('leaves nothing for an empty path', () => {
    assert.equal(omitPaths(json, [[]]), undefined);
    assert.equal(omitPaths(5, [[]]), undefined);
  });

  it('takes no notice of what is not there', () => {
    assert.deepEqual(omitPaths(json, [['x'], ['a', 'b', 'c'], ['a', 'c', 9], ['toString']]), json);
  });
});

describe('sparsePath', () => {
  it('gives the index that an entry had', () => {
    const sparse = omitPaths(json, [
      ['a', 'c', 0],
      ['a', 'c', 1],
      ['a', 'c', 3, 0],
    ]);

    assert.deepEqual(sparsePath(['a', 'c', 0], sparse), ['a', 'c', 2]);
    assert.deepEqual(sparsePath(['a', 'c', 1, 0], sparse), ['a', 'c', 3, 1]);
    assert.deepEqual(sparsePath(['a', 'b'], sparse), ['a', 'b']);
  });

  it('gives it of what nothing was left out of, and of what is not there', () => {
    assert.deepEqual(sparsePath(['a', 'c', 1], json), ['a', 'c', 1]);
    assert.deepEqual(sparsePath(['a', 'x', 1], omitPaths(json, [['d']])), ['a', 'x', 1]);
  });
});

describe('valueAt', () => {
  it('returns the value at the path, and nothing that every object has', () => {
    assert.equal(valueAt(json, ['a', 'c', 3, 1]), 21);
    assert.equal(valueAt(json, []), json);
    for (const path of [['x'], ['d', 'x'], ['toString'], ['a', 'constructor'], ['__proto__']]) {
      assert.equal(valueAt(json, path), undefined);
    }
  });
});
