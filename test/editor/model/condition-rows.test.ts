import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConditionRows, writeConditionRows } from '../../../src/editor/model/condition-rows.ts';
import { describeCondition } from '../../../src/editor/model/describe-condition.ts';
import { editorTexts } from '../../../src/editor/texts/texts.ts';

const { texts: t } = editorTexts('sv');
const config = { preset: 'kontakt' };

const simple: readonly (readonly [condition: object, words: string])[] = [
  [{ field: 'kind', is: 'berom' }, '”Jag vill” är ”Ge beröm”'],
  [{ field: 'kind', in: ['berom', 'fraga'] }, '”Jag vill” är ”Ge beröm” eller ”Ställa en fråga”'],
  [{ not: { field: 'kind', is: 'berom' } }, '”Jag vill” inte är ”Ge beröm”'],
  [{ field: 'name', filled: true }, '”Namn” är ifylld'],
  [{ field: 'name', filled: false }, '”Namn” är tom'],
  [
    {
      all: [
        { field: 'kind', is: 'berom' },
        { field: 'name', filled: true },
      ],
    },
    '”Jag vill” är ”Ge beröm” och ”Namn” är ifylld',
  ],
  [
    { any: [{ field: 'kind', is: 'berom' }, { not: { field: 'kind', in: ['fraga', 'annat'] } }] },
    '”Jag vill” är ”Ge beröm” eller ”Jag vill” inte är ”Ställa en fråga” eller ”Något annat”',
  ],
];

const nested: readonly (readonly [condition: object, words: string])[] = [
  [{ not: { any: [{ field: 'kind', is: 'berom' }] } }, 'inte (”Jag vill” är ”Ge beröm”)'],
  [
    {
      all: [
        { field: 'name', filled: true },
        {
          any: [
            { field: 'kind', is: 'berom' },
            { field: 'kind', is: 'okänt' },
          ],
        },
      ],
    },
    '”Namn” är ifylld och (”Jag vill” är ”Ge beröm” eller ”Jag vill” är ”okänt”)',
  ],
];

describe('a condition', () => {
  for (const [condition, words] of simple) {
    it(`is rows, and the same when it is written again: ${words}`, () => {
      const rows = readConditionRows(condition);
      assert.ok(rows);
      assert.deepEqual(writeConditionRows(rows), condition);
      assert.equal(describeCondition(condition, { config, language: 'sv', t }), words);
    });
  }

  for (const [condition, words] of nested) {
    it(`that is nested deeper is no rows, but a sentence: ${words}`, () => {
      assert.equal(readConditionRows(condition), undefined);
      assert.equal(describeCondition(condition, { config, language: 'sv', t }), words);
    });
  }

  it('that cannot be read is told so', () => {
    for (const condition of [null, 'x', {}, { field: 3 }, { all: 3 }]) {
      assert.equal(readConditionRows(condition), undefined);
      assert.equal(describeCondition(condition, { config, language: 'sv', t }), t.condition.unreadable);
    }
  });
});
