import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textIn } from '../../src/contract/text-in.ts';
import { TextSchema } from '../../src/contract/text.ts';

describe('TextSchema', () => {
  const table: [value: unknown, ok: boolean][] = [
    ['Hej', true],
    [{ sv: 'Hej' }, true],
    [{ sv: 'Hej', 'sv-x-lattlast': 'Hej', smj: 'Buoris' }, true],
    ['', false],
    [{}, false],
    [{ sv: '' }, false],
    [{ sv: 5 }, false],
    [{ Swedish: 'Hej' }, false],
    [{ sv: { a: 'Hej' } }, false],
    [['Hej'], false],
    [5, false],
    [null, false],
    [undefined, false],
  ];
  for (const [value, ok] of table) {
    it(`${ok ? 'takes' : 'refuses'} ${JSON.stringify(value) ?? 'undefined'}`, () => {
      assert.equal(TextSchema.safeParse(value).success, ok);
    });
  }
});

describe('textIn', () => {
  const text = { fi: 'Hei', sv: 'Hej', 'sv-x-lattlast': 'Hej hej' };
  const table: Record<string, string> = {
    sv: 'Hej',
    fi: 'Hei',
    'sv-x-lattlast': 'Hej hej',
    'sv-FI': 'Hej',
    en: 'Hei',
    '': 'Hei',
  };
  for (const [language, expected] of Object.entries(table)) {
    it(`gives ${expected} for "${language}"`, () => {
      assert.equal(textIn(text, language), expected);
    });
  }

  it('gives a text that is the same in all languages', () => {
    assert.equal(textIn('FeedBack', 'fi'), 'FeedBack');
  });
});
