import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConditionSchema, fieldConditionsOf, type Condition } from '../../../src/contract/config/condition.ts';

const is = (field: string, value: string): Condition => ({ field, is: value });

/** A condition in a number of levels around its question. */
const nested = (levels: number): unknown => (levels === 0 ? is('a', '1') : { not: nested(levels - 1) });

describe('fieldConditionsOf', () => {
  it('gives every question, however deep', () => {
    const condition: Condition = {
      all: [is('a', '1'), { any: [{ field: 'b', in: ['2'] }, { not: { field: 'c', filled: true } }] }],
    };

    assert.deepEqual(fieldConditionsOf(condition), [
      is('a', '1'),
      { field: 'b', in: ['2'] },
      { field: 'c', filled: true },
    ]);
  });
});

describe('ConditionSchema', () => {
  const taken: Record<string, unknown> = {
    'a value': { field: 'a', is: '1' },
    'an empty value': { field: 'a', is: '' },
    'one of several values': { field: 'a', in: ['1', '2'] },
    'any answer': { field: 'a', filled: true },
    'no answer': { field: 'a', filled: false },
    'all of several': { all: [is('a', '1'), is('b', '2')] },
    'any of several': { any: [is('a', '1')] },
    'the opposite': { not: is('a', '1') },
    'conditions inside conditions': { not: { any: [{ all: [is('a', '1')] }, { field: 'b', in: ['2'] }] } },
    '20 levels of them': nested(20),
  };
  for (const [name, condition] of Object.entries(taken)) {
    it(`takes ${name}, and gives it back as it is`, () => {
      assert.deepEqual(ConditionSchema.safeParse(condition).data, condition);
    });
  }

  const endless: { not?: unknown } = {};
  endless.not = endless;
  const refused: Record<string, unknown> = {
    'two kinds at once': { field: 'a', is: '1', in: ['1'] },
    'an unknown key': { field: 'a', is: '1', when: true },
    'a field alone': { field: 'a' },
    'a value alone': { is: 'a' },
    'a value that is no text': { field: 'a', is: 1 },
    'an empty list of values': { field: 'a', in: [] },
    'a text for whether there is an answer': { field: 'a', filled: 'true' },
    'an empty list of parts': { all: [] },
    'a part that is no list': { any: is('a', '1') },
    'a mistake far in': { not: { any: [{ all: [{ field: 'a' }] }] } },
    'a truth value': true,
    'a text': 'a',
    nothing: null,
    'a list': [is('a', '1')],
    'keys that every object has': JSON.parse('{"__proto__":{"field":"a","is":"1"}}') as unknown,
    '21 levels': nested(21),
    '5000 levels': nested(5000),
    'an endless number of levels': endless,
  };
  for (const [name, condition] of Object.entries(refused)) {
    it(`refuses ${name}`, () => {
      assert.equal(ConditionSchema.safeParse(condition).success, false);
    });
  }
});
