import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Field } from '../../../src/contract/fields/field.ts';
import { startCpuTime } from '../../support/cpu-time.ts';
import { issuesWith } from '../support.ts';

const options = Array.from({ length: 2000 }, (_, index) => ({ value: `option-${index}`, label: 'L' }));
const values = options.map(({ value }) => value);

/** A choice, and a question that depends on it. */
const fieldsWith = (type: 'select' | 'radio' | 'checkboxes'): Field[] => [
  { type, name: 'choice', label: 'L', options },
  { type: 'text', name: 'more', label: 'L', maxLength: 9, showWhen: { field: 'choice', in: values } },
];

/** The processor time of a function in milliseconds; the least of several, as the first ones are compiled meanwhile. */
function shortestTime(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const cpuTime = startCpuTime();
    run();
    return cpuTime();
  });
  return Math.min(...times);
}

// Each is about as long as a message may be.
const answers: Record<string, unknown> = {
  'a list of unknown words': Array.from({ length: 13_000 }, () => 'ord'),
  'a list of different words': Array.from({ length: 8000 }, (_, index) => `ord${index}`),
  'a list of one option': Array.from({ length: 4500 }, () => 'option-1999'),
  'a list of all options': values,
  'a long text': 'ord '.repeat(16_000),
  'a list of lists': Array.from({ length: 20_000 }, () => []),
};

describe('a choice of 2000 options', () => {
  for (const type of ['select', 'radio', 'checkboxes'] as const) {
    for (const [name, choice] of Object.entries(answers)) {
      it(`is validated within 20 ms for ${name} as the answer to ${type}`, () => {
        const fields = fieldsWith(type);

        assert.ok(shortestTime(() => issuesWith({ choice }, fields)) < 20);
      });
    }
  }

  it('accepts no list where one option is chosen', () => {
    assert.deepEqual(issuesWith({ choice: ['option-1'] }, fieldsWith('select')), [
      { field: 'choice', code: 'invalid' },
    ]);
  });

  it('shows no question for a list where one option is chosen', () => {
    assert.deepEqual(issuesWith({ choice: ['option-1'], more: 'x' }, fieldsWith('radio')), [
      { field: 'choice', code: 'invalid' },
      { field: 'values', code: 'unexpected' },
    ]);
  });

  it('shows no question for a list of more values than there are options', () => {
    assert.deepEqual(issuesWith({ choice: [...values, 'ord'], more: 'x' }, fieldsWith('checkboxes')), [
      { field: 'choice', code: 'notOption' },
      { field: 'values', code: 'unexpected' },
    ]);
  });

  it('accepts all options once, and none twice', () => {
    assert.deepEqual(issuesWith({ choice: values }, fieldsWith('checkboxes')), []);
    assert.deepEqual(issuesWith({ choice: [...values, 'option-1'] }, fieldsWith('checkboxes')), [
      { field: 'choice', code: 'notOption' },
    ]);
  });
});

describe('a file field', () => {
  it('reports a list that is too long by its length alone', () => {
    const fields: Field[] = [
      { type: 'file', name: 'files', label: 'L', accept: ['image/*'], maxSize: 10, maxFiles: 2 },
    ];

    const files = Array.from({ length: 3 }, () => 'x');

    assert.deepEqual(issuesWith({ files }, fields), [{ field: 'files', code: 'tooMany', params: { max: 2 } }]);
  });
});
