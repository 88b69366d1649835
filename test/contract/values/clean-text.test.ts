import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { cleanLine, cleanText } from '../../../src/contract/values/clean-text.ts';
import { startCpuTime } from '../../support/cpu-time.ts';
import { hostileText } from '../answer-arbitraries.ts';

const table: [name: string, text: string, line: string, lines: string][] = [
  ['a tab', 'Anna\tAndersson', 'Anna Andersson', 'Anna\tAndersson'],
  ['a line break', 'Storgatan 1\nFinspång', 'Storgatan 1 Finspång', 'Storgatan 1\nFinspång'],
  ['a carriage return', 'a\rb', 'a b', 'a\nb'],
  ['both', 'a\r\nb', 'a b', 'a\nb'],
  ['a line separator', 'a\u2028b', 'a b', 'a\nb'],
  ['a paragraph separator', 'a\u2029b', 'a b', 'a\nb'],
  ['a next line', 'a\u0085b', 'a b', 'a\nb'],
  ['a form feed', 'a\fb', 'a b', 'a\nb'],
  ['a no-break space', 'Anna\u00a0Andersson', 'Anna Andersson', 'Anna\u00a0Andersson'],
  ['a narrow one', '1\u202f000', '1 000', '1\u202f000'],
  ['an ideographic space', 'a\u3000b', 'a b', 'a\u3000b'],
  ['two spaces', 'a  b', 'a  b', 'a  b'],
  ['a space without width', 'An\u200bna', 'Anna', 'Anna'],
  ['a soft hyphen', 'An\u00adna', 'Anna', 'Anna'],
  ['a byte order mark', '\ufeffAnna', 'Anna', 'Anna'],
  ['a word joiner', 'An\u2060na', 'Anna', 'Anna'],
  ['a joiner between Latin letters', 'An\u200d\u200cna\u200d', 'Anna', 'Anna'],
  ['a joiner beside a space', '漢\u200d 漢', '漢 漢', '漢 漢'],
  ['a joiner before an accent', 'a\u200d\u030a', 'å', 'å'],
  ['many joiners', `漢${'\u200d'.repeat(9)}漢`, '漢\u200d漢', '漢\u200d漢'],
  ['a joiner within an emoji', '👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧'],
  ['a non-joiner in Persian', 'می\u200cخواهم', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a mark of direction', 'Anna\u200e \u202bx\u202c', 'Anna x', 'Anna\u200e \u202bx\u202c'],
  ['letters in parts', 'A\u030asa O\u0308berg', 'Åsa Öberg', 'Åsa Öberg'],
  ['a sign of another name', '\u212b', 'Å', 'Å'],
  ['a control character', 'a\u0007b\0', 'ab', 'ab'],
  ['half a pair', 'a\ud83db', 'a\ufffdb', 'a\ufffdb'],
  [
    'a letter with more accents than any writing has',
    `a${'\u0316'.repeat(90)}b`,
    `a${'\u0316'.repeat(30)}b`,
    `a${'\u0316'.repeat(30)}b`,
  ],
  ['space around', ' \n\u00a0Anna\u200b \t', 'Anna', 'Anna'],
  ['a flag and a heart', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️'],
];

const blank = [
  '',
  ' ',
  '\n\t',
  '\u00a0',
  '\u200b\u200d\ufeff',
  '\u3164',
  '\u115f',
  '\u2800 \u2800',
  '\u200e',
  '\ufe0f',
  '\u034f',
  '\u2066\u2069',
];

describe('the cleaning of a text', () => {
  for (const [name, text, line, lines] of table) {
    it(`makes one line of ${name}, and keeps the breaks of several`, () => {
      assert.equal(cleanLine(text), line);
      assert.equal(cleanText(text), lines);
    });
  }

  for (const text of blank) {
    it(`leaves nothing of ${JSON.stringify(text)}, which nobody sees`, () => {
      assert.equal(cleanLine(text), '');
      assert.equal(cleanText(text), '');
    });
  }

  it('does not change what is clean', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        for (const clean of [cleanLine, cleanText]) assert.equal(clean(clean(text)), clean(text));
        assert.equal(cleanLine(cleanText(text)), cleanLine(text));
      }),
      { numRuns: 5000, seed: 20261126 },
    );
  });

  it('does not change what it has left of many accents', () => {
    for (const accent of ['\u0344', '\u0315\u0300', '\u0300\u200d', '\u0f73', '\u093c']) {
      for (const clean of [cleanLine, cleanText]) {
        const text = clean(`a${accent.repeat(100)}`);

        assert.equal(clean(text), text);
      }
    }
  });

  it('is done in no time with texts that are hard for patterns', () => {
    const cpuTime = startCpuTime();

    for (const part of [
      '\u200d',
      ' ',
      '\u3000\u200c',
      '漢\u200d',
      '\r',
      'a\u0301',
      '\u200b',
      '\ud83d',
      '\u0315\u0300',
      '\u0300\u200d\u0316',
    ]) {
      cleanLine(`漢${part.repeat(100_000)}漢`);
    }

    assert.ok(cpuTime() < 2000);
  });
});
