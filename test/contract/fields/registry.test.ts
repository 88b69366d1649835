import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { FieldSchema, type Input } from '../../../src/contract/fields/field.ts';
import { registerFieldType } from '../../../src/contract/fields/registry.ts';
import { parseAnswer } from '../../../src/contract/values/parse-answer.ts';

registerFieldType({
  type: 'test-even',
  keys: { max: z.number(), min: z.optional(z.number()), default: z.optional(z.number()) },
  answer: ({ max }) =>
    z.number().check(
      z.maximum(max),
      z.refine((number) => number % 2 === 0, { params: { issueCode: 'notStep', step: 2 } }),
    ),
  check: ({ min = 0, max }) => (min > max ? [{ key: 'min', code: 'bounds', params: { key: 'max', high: max } }] : []),
});

const even = { type: 'test-even', name: 'a', label: 'A', max: 10 };
const pathsOf = (field: object): string[] =>
  (FieldSchema.safeParse({ ...even, ...field }).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('registerFieldType', () => {
  it('gives the code of an issue that has one of ours, and no other', () => {
    const input = FieldSchema.parse(even) as Input; // of this type
    const parse = (raw: unknown) => parseAnswer({ input, required: false, options: [], chosen: [] }, raw);

    assert.deepEqual(parse(4), { ok: true, answer: 4 });
    assert.deepEqual(parse(5), { ok: false, code: 'notStep', params: { step: 2 } });
    assert.deepEqual(parse(12), { ok: false, code: 'invalid' });
  });

  it('checks keys against each other, and the initial value', () => {
    assert.deepEqual(pathsOf({ min: 2, default: 4 }), []);
    assert.deepEqual(pathsOf({ min: 20 }), ['min']);
    assert.deepEqual(pathsOf({ default: 5 }), ['default']);
  });
});
