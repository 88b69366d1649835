import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { compact, omitInvalid, omitPaths, sparsePath, valueAt } from '../../../src/contract/config/omit-invalid.ts';

const json = { a: { b: 1, c: [10, 11, 12, [20, 21]] }, d: null };

describe('omitInvalid', () => {
  const list = z.array(z.string()).check(z.minLength(1));
  const schema = z.strictObject({
    name: z.string(),
    list: z.optional(list),
    record: z._default(z.record(z.string().check(z.regex(/^[a-z]$/)), z.number()), {}),
    either: z.optional(z.union([z.boolean(), z.strictObject({ x: z.number(), y: z.optional(z.number()) })])),
  });
  const table: [name: string, given: unknown, expected: unknown][] = [
    ['a valid value', { name: 'a' }, { name: 'a', record: {} }],
    ['a key', { name: 'a', list: 5 }, { name: 'a', record: {} }],
    ['an unknown key', { name: 'a', x: 5 }, { name: 'a', record: {} }],
    ['an entry, whose place stays', { name: 'a', list: [5, 'x'] }, { name: 'a', list: [undefined, 'x'], record: {} }],
    ['a list without its entries', { name: 'a', list: [5] }, { name: 'a', record: {} }],
    ['keys and values of a record', { name: 'a', record: { A: 1, b: 'x', c: 3 } }, { name: 'a', record: { c: 3 } }],
    ['a key of a branch', { name: 'a', either: { x: 1, y: 'y' } }, { name: 'a', record: {}, either: { x: 1 } }],
    ['a branch without a required key', { name: 'a', either: { y: 1 } }, { name: 'a', record: {} }],
    ['everything without a required key', { name: 5, list: ['x'] }, undefined],
    ['a value of another type', 5, undefined],
  ];
  for (const [name, given, expected] of table) {
    it(`leaves out ${name}`, () => {
      const before = structuredClone(given);

      assert.deepEqual(omitInvalid(schema, given), expected);
      assert.deepEqual(given, before);
    });
  }
});

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
  it('gives what stands there, and nothing that every object has', () => {
    assert.equal(valueAt(json, ['a', 'c', 3, 1]), 21);
    assert.equal(valueAt(json, []), json);
    for (const path of [['x'], ['d', 'x'], ['toString'], ['a', 'constructor'], ['__proto__']]) {
      assert.equal(valueAt(json, path), undefined);
    }
  });
});
