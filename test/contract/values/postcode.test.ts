import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePostcode as parsePostcodeOf } from '../../../src/contract/values/postcode.ts';

const parsePostcode = (text: string, country = 'SE') => parsePostcodeOf(text, country);

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
    ['612-80', '612 80'],
    ['612 80.', '612 80'],
    // Abroad, as they are written.
    ['0151', '0151'], // Oslo
    ['NO-0151', 'NO-0151'],
    ['00100', '00100'], // Helsinki
    ['FI-61280', 'FI-61280'],
    ['2100', '2100'],
    ['D-10115', 'D-10115'],
    ['L-1009', 'L-1009'],
    ['I-00184', 'I-00184'],
    ['LI-9490', 'LI-9490'],
    ['IL-9190401', 'IL-9190401'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['D02 X285', 'D02 X285'],
    ['1012 AB', '1012 AB'],
    ['12345-6789', '12345-6789'],
    ['00-950', '00-950'],
    ['S10 2TN', 'S10 2TN'], // Sheffield
    ['101', '101'], // Reykjavík
    [' 0151\u200e ', '0151'],
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
    'SE-00100',
    'S-6128',
    '12',
    '-0151',
    'Finspång',
    '0151 Oslo x',
    '0151/0152',
    '1234567890123',
    '61280 Finspång',
    '612 8O', // letters instead of digits
    '6I2 80',
    'OI5I',
    '６１２８０',
    'undefined undefined',
    '1'.repeat(100_000),
    `${' '.repeat(100_000)}x`,
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 50))}`, () => assert.equal(parsePostcode(text), undefined));
  }

  it('keeps a code of no certain country as it is written, and knows a Swedish one by its country', () => {
    assert.equal(parsePostcode('61280', ''), '61280');
    assert.equal(parsePostcode('61280', 'FI'), '61280');
    assert.equal(parsePostcode('612 80', ''), '612 80');
    assert.equal(parsePostcode('SE-61280', ''), '612 80');
  });
});
