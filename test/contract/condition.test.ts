import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConditionSchema, fieldsOf, type Condition } from '../../src/contract/condition.ts';
import { holds } from '../../src/contract/holds.ts';

const is = (field: string, value: string): Condition => ({ field, is: value });

const valueOf = (field: string) => ({ a: '1', b: '2' })[field];

describe('holds', () => {
  const table: [name: string, condition: Condition, expected: boolean][] = [
    ['the value asked for', is('a', '1'), true],
    ['another value', is('a', '2'), false],
    ['no value', is('c', '1'), false],
    ['one of several values', { field: 'a', in: ['0', '1'] }, true],
    ['none of several values', { field: 'a', in: ['2', '3'] }, false],
    ['no value among several', { field: 'c', in: ['1'] }, false],
    ['all parts', { all: [is('a', '1'), is('b', '2')] }, true],
    ['not all parts', { all: [is('a', '1'), is('b', '1')] }, false],
    ['any part', { any: [is('a', '2'), is('b', '2')] }, true],
    ['no part', { any: [is('a', '2'), is('b', '1')] }, false],
    ['the opposite of what does not hold', { not: is('a', '2') }, true],
    ['the opposite of what holds', { not: is('a', '1') }, false],
    ['the opposite, with no value', { not: is('c', '1') }, true],
    [
      'conditions inside conditions',
      { all: [{ any: [is('a', '9'), is('b', '2')] }, { not: { not: is('a', '1') } }] },
      true,
    ],
  ];
  for (const [name, condition, expected] of table) {
    it(`is ${expected} for ${name}`, () => {
      assert.equal(holds(condition, valueOf), expected);
    });
  }
});

describe('fieldsOf', () => {
  it('names every field that is asked about', () => {
    const condition = { all: [is('a', '1'), { any: [{ field: 'b', in: ['2'] }, { not: is('c', '3') }] }] };

    assert.deepEqual(fieldsOf(condition), ['a', 'b', 'c']);
  });
});

describe('ConditionSchema', () => {
  const refused: Record<string, unknown> = {
    'two kinds at once': { field: 'a', is: '1', in: ['1'] },
    'an unknown key': { field: 'a', is: '1', when: true },
    'a field alone': { field: 'a' },
    'a value that is no text': { field: 'a', is: 1 },
    'an empty list of values': { field: 'a', in: [] },
    'an empty list of parts': { all: [] },
    'a mistake far in': { not: { any: [{ all: [{ field: 'a' }] }] } },
    'a truth value': true,
  };
  for (const [name, condition] of Object.entries(refused)) {
    it(`refuses ${name}`, () => {
      assert.equal(ConditionSchema.safeParse(condition).success, false);
    });
  }

  it('takes conditions inside conditions', () => {
    const condition = { not: { any: [{ all: [is('a', '1')] }, { field: 'b', in: ['2'] }] } };

    assert.deepEqual(ConditionSchema.safeParse(condition).data, condition);
  });
});
