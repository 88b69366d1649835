import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePostcode } from '../../../src/contract/values/postcode.ts';

describe('parsePostcode', () => {
  const accepted: [text: string, code: string][] = [
    ['612 80', '612 80'],
    ['61280', '612 80'],
    [' 612\u00a080\n', '612 80'],
    ['612\u202f80', '612 80'],
    ['6 12 80', '612 80'],
    ['\u200e612 80', '612 80'],
    ['SE-612 80', '612 80'],
    ['se-61280', '612 80'],
    ['SE 612 80', '612 80'],
    ['SE61280', '612 80'],
    ['SE – 612 80', '612 80'],
    ['SE\u2212612 80', '612 80'],
    ['S-612 80', '612 80'],
    ['S 612 80', '612 80'],
    ['s61280', '612 80'],
    ['100 05', '100 05'], // the first
    ['984 99', '984 99'], // the last
  ];
  for (const [text, code] of accepted) {
    it(`reads ${JSON.stringify(text)} as ${code}, and that as itself`, () => {
      assert.equal(parsePostcode(text), code);
      assert.equal(parsePostcode(code), code);
    });
  }

  const refused = [
    '',
    ' ',
    'SE-',
    '00100', // Helsinki
    '012 34',
    '100 04',
    '985 00',
    '999 99',
    '6128',
    '612 801',
    '612-80',
    '-61280',
    'SE--61280',
    'FI-61280',
    'E-61280',
    'SES-61280',
    '61280 Finspång',
    '612 8O',
    '６１２８０',
    'undefined undefined',
    '1'.repeat(100_000),
    `${' '.repeat(100_000)}x`,
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 50))}`, () => assert.equal(parsePostcode(text), undefined));
  }
});
