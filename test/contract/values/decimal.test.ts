import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDecimal } from '../../../src/contract/values/decimal.ts';

describe('parseDecimal', () => {
  const accepted: [text: string, number: number][] = [
    ['0', 0],
    ['3', 3],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['-3', -3],
    ['\u22123', -3],
    ['-3,5', -3.5],
    [' 3,5\n', 3.5],
    ['1 000', 1000],
    ['-1 000', -1000],
    ['1 000,5', 1000.5],
    ['1 000.5', 1000.5],
    ['1\u00a0000', 1000],
    ['1\u202f000', 1000],
    ['1\u2009000', 1000],
    ['12 345 678,9', 12345678.9],
    ['1000', 1000],
    ['1000,500', 1000.5],
    ['007', 7],
    ['00', 0],
    ['0,50', 0.5],
    ['0,500', 0.5],
    ['3,0', 3],
    ['3,50', 3.5],
    ['1,125', 1.125],
    ['1.125', 1.125],
    ['0.1', 0.1],
    ['0.0000000000', 0],
    ['0.000001', 0.000001],
    ['0,0000010000', 0.000001],
    ['1.0000000001', 1.0000000001],
    ['12345.0123456789', 12345.0123456789],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['-9007199254740991', Number.MIN_SAFE_INTEGER],
    ['9 007 199 254 740 991', Number.MAX_SAFE_INTEGER],
  ];
  for (const [text, number] of accepted) {
    it(`reads ${JSON.stringify(text)} as ${number}, and that as itself`, () => {
      assert.equal(parseDecimal(text), number);
      assert.equal(parseDecimal(String(number)), number);
    });
  }

  for (const text of ['-0', '\u22120', '-0,0', '-00', '-0.0000000000']) {
    it(`reads ${text} as 0 without a sign`, () => assert.ok(Object.is(parseDecimal(text), 0)));
  }

  const refused = [
    '',
    ' ',
    '-',
    ',',
    '.',
    ',5',
    '.5',
    '5,',
    '5.',
    '-,5',
    '+3',
    '--3',
    '- 3',
    '3-',
    '–3', // a dash, no minus sign
    '(3)',
    '1.000,5', // Swedish or English?
    '1,000.5',
    '1.000.000',
    '1,000,000',
    '1,0,0',
    '1.5.',
    '1.000', // a thousand or one?
    '1,000',
    '10.000',
    '-12,500',
    '999.990',
    '1 00',
    '10 00',
    '1 0000',
    '1000 000',
    '1  000',
    ' 1 000 00',
    '0 123',
    '1 000,00 5',
    '1,5 5',
    '1\t000',
    '1\n000',
    "1'000",
    '1_000',
    '1e3',
    '1E3',
    '1e-7',
    '5e-324',
    '0x10',
    '0b1',
    '10n',
    'NaN',
    'Infinity',
    '-Infinity',
    '1/2',
    '½',
    '١٢',
    '３',
    '3 kr',
    '3 %',
    '3\0',
    '9007199254740992',
    '9007199254740993',
    '-9007199254740992',
    '9007199254740991,5',
    '9 999 999 999 999 999',
    '12345678901234567',
    '4503599627370497.3', // a number holds only .5 of it
    '0,0000001', // 1e-7
    '-0,0000009',
    '1.12345678901', // 11 decimals
    '0,00000000000',
    '9'.repeat(400),
    '0'.repeat(100_000),
    `${' 000'.repeat(100_000)}x`,
    `1${' 000'.repeat(100_000)}`,
    `1${' '.repeat(100_000)}x`,
    `0,${'0'.repeat(100_000)}x`,
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 50))}`, () => assert.equal(parseDecimal(text), undefined));
  }

  it('reads back whatever it has read, over every size', () => {
    for (let whole = 0; whole < 16; whole++) {
      for (let decimals = 1; decimals <= 10; decimals++) {
        for (const digits of ['1234567890123456', '9999999999999999', '1000000000000001', '4999999999999995']) {
          for (const sign of ['', '-']) {
            const number = parseDecimal(`${sign}${digits.slice(0, whole) || '0'},${digits.slice(0, decimals)}`);
            if (number !== undefined) assert.equal(parseDecimal(String(number)), number);
          }
        }
      }
    }
  });
});
