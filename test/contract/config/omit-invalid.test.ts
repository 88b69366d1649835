import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { omitInvalid } from '../../../src/contract/config/omit-invalid.ts';

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
