import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Field, Input } from '../../src/contract/field.ts';
import { answerIn, visibleInputs } from '../../src/contract/visible-inputs.ts';
import { answers, form } from './support.ts';

const text = (name: string, more: Partial<Input> = {}) =>
  ({ type: 'text', name, label: name, maxLength: 9, ...more }) as Input; // one type of input with parts of itself

/** Names of the visible inputs, with a tick after those that must be answered. */
const shown = (fields: readonly Field[], values: Record<string, unknown>) =>
  visibleInputs(fields, values).map(({ input, required }) => `${input.name}${required ? '✓' : ''}`);

describe('visibleInputs', () => {
  describe('of the origin’s form', () => {
    const start = ['kind✓', 'department✓', 'description✓', 'answerVia✓'];
    const table: Record<string, string[]> = {
      email: [...start, 'name', 'email✓'],
      phone: [...start, 'name', 'phone✓', 'phoneTime'],
      letter: [...start, 'name✓', 'street✓', 'postcode✓', 'town✓'],
      none: start,
    };
    for (const [answerVia, expected] of Object.entries(table)) {
      it(`are what an answer by ${answerVia} needs`, () => {
        assert.deepEqual(shown(form.fields, answers({ answerVia })), expected);
      });
    }

    it('have the name, freely given, while no channel is chosen', () => {
      assert.deepEqual(shown(form.fields, {}), [...start, 'name']);
    });
  });

  it('leave out one whose condition asks about an answer that is itself hidden', () => {
    const fields = [
      text('a'),
      text('b', { showWhen: { field: 'a', is: 'yes' } }),
      text('c', { showWhen: { field: 'b', is: 'yes' } }),
    ];

    assert.deepEqual(shown(fields, { a: 'yes', b: 'yes' }), ['a', 'b', 'c']);
    assert.deepEqual(shown(fields, { a: 'no', b: 'yes' }), ['a']);
  });

  it('leave out one whose group is hidden, whatever its own condition', () => {
    const fields: Field[] = [
      text('a'),
      {
        type: 'group',
        label: 'G',
        showWhen: { field: 'a', is: 'yes' },
        fields: [
          text('b'),
          text('c', { showWhen: { field: 'b', is: 'yes' } }),
          text('d', { showWhen: { field: 'e', is: 'yes' } }),
        ],
      },
      text('e'),
    ];

    assert.deepEqual(shown(fields, { a: 'yes', b: 'yes', e: 'yes' }), ['a', 'b', 'c', 'd', 'e']);
    assert.deepEqual(shown(fields, { a: 'yes' }), ['a', 'b', 'e']);
    assert.deepEqual(shown(fields, { b: 'yes', e: 'yes' }), ['a', 'e']);
  });

  it('must be answered by the answers that show', () => {
    const fields = [
      text('a'),
      text('b', { showWhen: { field: 'a', is: 'yes' } }),
      text('c', { required: { field: 'b', is: 'yes' } }),
    ];

    assert.deepEqual(shown(fields, { a: 'yes', b: 'yes' }), ['a', 'b', 'c✓']);
    assert.deepEqual(shown(fields, { a: 'no', b: 'yes' }), ['a', 'c']);
  });

  it('ask about a field that comes later in the form, too', () => {
    assert.deepEqual(shown([text('a', { showWhen: { field: 'b', is: 'yes' } }), text('b')], { b: 'yes' }), ['a', 'b']);
  });
});

describe('answerIn', () => {
  const table: [name: string, values: Record<string, unknown>, expected: string | undefined][] = [
    ['an answer', { a: 'b' }, 'b'],
    ['an answer with space around it', { a: ' \n b c\u00a0' }, 'b c'],
    ['nothing', {}, undefined],
    ['an empty text', { a: '' }, undefined],
    ['space alone', { a: ' \t\u2003' }, undefined],
    ['what is no text', { a: ['b'] }, undefined],
    ['what every object inherits', { b: 'c' }, undefined],
  ];
  for (const [name, values, expected] of table) {
    it(`gives ${JSON.stringify(expected) ?? 'nothing'} for ${name}`, () => {
      assert.equal(answerIn(values, name.startsWith('what every') ? 'toString' : 'a'), expected);
    });
  }
});
