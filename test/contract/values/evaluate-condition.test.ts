import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../../src/contract/config/condition.ts';
import { evaluateCondition } from '../../../src/contract/values/evaluate-form.ts';

const is = (field: string, value: string): Condition => ({ field, is: value });

const values: Readonly<Record<string, readonly string[]>> = { a: ['1'], b: ['2', '3'] };
const valueOf = (field: string) => values[field] ?? [];

describe('evaluateCondition', () => {
  const table: [name: string, condition: Condition, expected: boolean][] = [
    ['the value asked for', is('a', '1'), true],
    ['another value', is('a', '2'), false],
    ['no value', is('c', '1'), false],
    ['one of the values that are there', is('b', '3'), true],
    ['one of several values', { field: 'a', in: ['0', '1'] }, true],
    ['none of several values', { field: 'a', in: ['2', '3'] }, false],
    ['one of several values, of several that are there', { field: 'b', in: ['0', '3'] }, true],
    ['no value among several', { field: 'c', in: ['1'] }, false],
    ['any value', { field: 'a', filled: true }, true],
    ['any value, with none', { field: 'c', filled: true }, false],
    ['no value, with one', { field: 'a', filled: false }, false],
    ['no value, with none', { field: 'c', filled: false }, true],
    ['all parts', { all: [is('a', '1'), is('b', '2')] }, true],
    ['not all parts', { all: [is('a', '1'), is('b', '1')] }, false],
    ['any part', { any: [is('a', '2'), is('b', '2')] }, true],
    ['no part', { any: [is('a', '2'), is('b', '1')] }, false],
    ['the opposite of what is not so', { not: is('a', '2') }, true],
    ['the opposite of what is so', { not: is('a', '1') }, false],
    ['the opposite, with no value', { not: is('c', '1') }, true],
    [
      'conditions inside conditions',
      { all: [{ any: [is('a', '9'), is('b', '2')] }, { not: { not: is('a', '1') } }] },
      true,
    ],
  ];
  for (const [name, condition, expected] of table) {
    it(`is ${expected} for ${name}`, () => {
      assert.equal(evaluateCondition(condition, valueOf), expected);
    });
  }
});
