import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TextSchema } from '../../../src/contract/config/text-schema.ts';
import { languageTag, localize } from '../../../src/contract/config/text.ts';
import { loadAnyMessages } from '../../../src/messages/languages.ts';
import { addSubmitMessages } from '../../../src/messages/submit-messages.ts';

const messages = await addSubmitMessages(await loadAnyMessages('sv'));
const wording = (language: string) => ({ language, defaultForm: messages.defaultForm });

describe('TextSchema', () => {
  const table: [value: unknown, ok: boolean][] = [
    ['Hej', true],
    [{ sv: 'Hej' }, true],
    [{ sv: 'Hej', 'sv-x-lattlast': 'Hej', smj: 'Buoris' }, true],
    ['Barn & skola, 1 < 2 > 0, <3', true],
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
    ['<b>Hej</b>', false],
    ['Hej</b>', false],
    ['<img src=x onerror=alert(1)>', false],
    ['Barn &amp; skola', false],
    ['10&#160;kr', false],
    [{ sv: 'Hej', fi: '<p>Hei' }, false],
  ];
  for (const [value, ok] of table) {
    it(`${ok ? 'takes' : 'refuses'} ${JSON.stringify(value) ?? 'undefined'}`, () => {
      assert.equal(TextSchema.safeParse(value).success, ok);
    });
  }
});

describe('languageTag', () => {
  for (const tag of ['sv', 'fi', 'smj', 'sv-FI', 'zh-Hans-CN', 'sv-x-lattlast']) {
    it(`is met by ${tag}`, () => assert.match(tag, languageTag));
  }
  for (const tag of ['', 's', 'Svenska', 'svenska', 'SV', 'sv_SE', 'sv-', 'sv-verylongpart', 'sv FI', 'sv\n']) {
    it(`is not met by ${JSON.stringify(tag)}`, () => assert.doesNotMatch(tag, languageTag));
  }
});

describe('localize', () => {
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
      assert.equal(localize(text, wording(language)), expected);
    });
  }

  it('gives a text that is the same in all languages', () => {
    assert.equal(localize('FeedBack', wording('fi')), 'FeedBack');
  });

  it('gives the words of the language file for a text of the origin’s form', () => {
    assert.equal(
      localize((texts) => texts.heading, wording('sv')),
      'Kontaktformulär',
    );
  });
});
