import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPersonalNumbers, maskPersonal } from '../../../src/contract/values/personal-number.ts';

const found = (text: string) => findPersonalNumbers(text).map(({ start, end }) => text.slice(start, end));

/** The check digit, reckoned the way domain §8.1 tells it, to have numbers the code has not made itself. */
function withCheckDigit(nine: string): string {
  const products = Array.from(nine, (digit, index) => String(Number(digit) * (index % 2 === 0 ? 2 : 1)));
  const sum = Array.from(products.join('')).reduce((total, digit) => total + Number(digit), 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

describe('findPersonalNumbers', () => {
  const numbers = [
    '640823-3234',
    '6408233234',
    '640823 3234',
    '640823+3234',
    '19640823-3234',
    '196408233234',
    '19640823 3234',
    '18640823-3234',
    '20640823-3234',
    '640823\u20133234', // en dash
    '640823\u20113234', // no-break hyphen
    '640823\u20103234', // hyphen
    '640823\u22123234', // minus
    '640823\u00a03234', // no-break space
    '640823\u202f3234',
    '640823 - 3234',
    '640823- 3234',
    '640823\u00a0\u2013 3234',
    '19640823 - 3234',
    '1964-08-23-3234',
    '1964-08-23 3234',
    '1964\u201308\u201323\u20133234',
    '64-08-23-3234',
    '64 08 23-3234',
    '1964 08 23 3234',
    '1964\u00a008\u00a023 - 3234',
    '٦٤٠٨٢٣-٣٢٣٤',
    '۱۹۶۴۰۸۲۳-۳۲۳۴',
    '٦٤0823 - 3234',
    '640\u200b823-32\u200d34',
    '6\u00ad40823\u2060-3234',
    '6\ufeff408233234',
    '640883-3235'.replace(/\d$/, withCheckDigit('640883323').slice(-1)), // 60 days on: a coordination number
    '070101-1230'.replace(/\d$/, withCheckDigit('070101123').slice(-1)), // no phone number: the hyphen
    '20070101123'.concat(withCheckDigit('070101123').slice(-1)), // nor with a century
    '070101 123'.concat(withCheckDigit('070101123').slice(-1)),
    '070101+123'.concat(withCheckDigit('070101123').slice(-1)),
  ];
  for (const number of numbers) {
    it(`finds ${number} anywhere in a text`, () => {
      assert.deepEqual(findPersonalNumbers(number), [{ start: 0, end: number.length }]);
      assert.deepEqual(found(`Jag heter Åsa 😀 och mitt nummer är ${number}.`), [number]);
      assert.deepEqual(found(`(${number}),pnr:${number}/Ada_${number}x\n${number}\n`), [
        number,
        number,
        number,
        number,
      ]);
      assert.deepEqual(found(`${number} ${number}`), [number, number]);
    });
  }

  const none = [
    '',
    '640823-3233', // check digit
    '641323-3234', // month 13
    '19640823-3233',
    withCheckDigit('640023323'), // month 00
    withCheckDigit('641323323'),
    withCheckDigit('640800323'), // day 00
    withCheckDigit('640832323'),
    withCheckDigit('640860323'), // day 60
    withCheckDigit('640892323'),
    withCheckDigit('640823000'), // birth numbers begin at 001
    withCheckDigit('556012579'), // an organisation
    withCheckDigit('212000042'),
    withCheckDigit('070101123'), // a mobile number
    `21${withCheckDigit('640823323')}`,
    '17640823-3234',
    '1640823-3234', // inside a longer run of digits
    '0640823-3234',
    '640823-32345',
    '640823-3234567',
    '64082332340',
    '99196408233234',
    '640823--3234',
    '64-0823-3234',
    '64 0823-3234',
    '64 08-23-3234',
    '64  08  23 3234',
    '1964 08 23 32 34',
    '6408-23-3234',
    '640823 -- 3234',
    '640823  3234',
    '070174-0607', // a mobile number, though its check digit fits
    '070174 0607',
    '070174 - 0607',
    '640823/3234',
    '640823.3234',
    '640823\t3234',
    '640823\n3234',
    '６４０８２３-3234',
    '640823',
    '2026-11-23',
    '+6408233234', // abroad
    '+640823-3234',
    'tfn +6408233234',
    'ring:+46 6408233234',
    '(+46) 6408233234',
    '(+46)6408233234',
    '+46-6408233234',
    '+46 (0)6408233234',
    '+358 640823 3234',
    'a+640823-3234',
    '640823-3234@example.se',
    'anna.640823-3234@example.se',
    'anna.640823-3234+x@example.se',
    'anna@640823-3234.se',
    'anna%40640823-3234.se',
    '640823\u20133234@example.se',
    'https://example.se/arende/640823-3234',
    'HTTP://example.se/?q=6408233234&x=1',
    'se www.example.se/640823-3234',
    'SE WWW.EXAMPLE.SE/640823-3234',
    'https://example.se/640823 3234',
  ];
  for (const text of none) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(findPersonalNumbers(text), []));
  }

  const among: [text: string, numbers: string[]][] = [
    ['anna@example.se 640823-3234', ['640823-3234']],
    ['640823-3234,anna@example.se', ['640823-3234']],
    ['https://example.se 640823-3234', ['640823-3234']],
    ['<https://example.se>640823-3234', ['640823-3234']],
    ['@640823-3234', ['640823-3234']],
    ['+46 70 174 06 05, 640823-3234', ['640823-3234']],
    ['070-174 06 05 640823-3234', ['640823-3234']],
    ['C+1 640823-3234', ['640823-3234']],
    ['1 + 640823-3234', ['640823-3234']],
    ['640823-3233 640823-3234', ['640823-3234']],
    ['123456-640823-3234', ['640823-3234']],
    ['640823-3234-640823-3234', ['640823-3234', '640823-3234']],
    ['123456 640823 3234', ['640823 3234']],
    ['100 % 640823-3234', ['640823-3234']],
    ['%640823-3234', ['640823-3234']],
    ['anna%40 640823-3234', ['640823-3234']],
    ['/arende/640823-3234', ['640823-3234']],
  ];
  for (const [text, expected] of among) {
    it(`finds ${expected.join(' and ')} in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), expected));
  }

  it('takes the days 01–31 and 61–91 of the months 01–12 and no other', () => {
    const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
    const takes = (monthAndDay: string) => found(withCheckDigit(`85${monthAndDay}001`)).length === 1;

    assert.deepEqual(
      two.filter((month) => takes(`${month}01`)),
      two.slice(1, 13),
    );
    assert.deepEqual(
      two.filter((day) => takes(`01${day}`)),
      [...two.slice(1, 32), ...two.slice(61, 92)],
    );
  });

  it('takes one check digit out of ten', () => {
    for (const serial of ['001', '123', '555', '999']) {
      const digits = Array.from('0123456789').filter((digit) => found(`850131-${serial}${digit}`).length === 1);

      assert.deepEqual(digits, [withCheckDigit(`850131${serial}`).slice(-1)]);
    }
  });
});

describe('maskPersonal', () => {
  const table: [text: string, masked: string][] = [
    ['', ''],
    ['/', '/'],
    ['/bygga-bo/bygglov', '/bygga-bo/bygglov'],
    ['Bygglov 2026-11-23 – Finspångs kommun', 'Bygglov 2026-11-23 – Finspångs kommun'],
    ['/arende/640823-3233', '/arende/640823-3233'],
    ['/100%25/%40anna', '/100%25/%40anna'],
    ['/@anna', '/@anna'],
    ['a@', 'a@'],
    ['***', '***'],
    ['/users/anna%40example.se/640823-3234', '/users/***/***'],
    ['/users/anna@example.se/6408233234/x', '/users/***/***/x'],
    ['/users/anna%2540example.se', '/users/***'],
    ['anna.b_c-d+e@avd.example.se', '***'],
    ['/u/anna%2Bkommun%40example.se?x=1', '/u/***?x=1'],
    ["/u/o'brien%40example.ie/", '/u/***/'],
    ['/u/o%27brien%40example.ie/', '/u/***/'],
    ['/u/%C3%A5sa%40malm%C3%B6.se/x', '/u/***/x'],
    ['/u/b%C3%A5%C3%A4@malm%c3%b6.se/x', '/u/***/x'],
    ['/u/åsa@malmö.se#x', '/u/***#x'],
    ['?from=anna@example.se&to=b@example.se', '?from=***&to=***'],
    ['?next=%2Fusers%2Fanna%40example.se%2Fx', '?next=%2Fusers%2F***%2Fx'],
    ['?q=till%20anna%40example.se', '?q=till%20***'],
    ['50 %anna@example.se', '50 %***'],
    ['mailto:anna@example.se', 'mailto:***'],
    ['Svar till <anna@example.se>, 640823-3234', 'Svar till <***>, ***'],
    ['/19640823-3234', '/***'],
    ['/196408233234/', '/***/'],
    ['/p/640823+3234', '/p/***'],
    ['/p/640823%2B3234', '/p/***'],
    ['/p/640823%2b3234', '/p/***'],
    ['/p/640823%2D3234', '/p/***'],
    ['/p/640823%203234', '/p/***'],
    ['/p/640823%C2%A03234', '/p/***'],
    ['/p/640823%E2%80%933234', '/p/***'],
    ['/p/640823%E2%88%923234', '/p/***'],
    ['/p/640823%20-%203234', '/p/***'],
    ['/s?q=640823+-+3234', '/s?q=***'],
    ['/p/1964-08-23-3234', '/p/***'],
    ['/p/1964%2D08%2D23%2D3234', '/p/***'],
    ['/p/%D9%A6%D9%A4%D9%A0%D9%A8%D9%A2%D9%A3-%D9%A3%D9%A2%D9%A3%D9%A4/x', '/p/***/x'],
    ['/p/%DB%B6%DB%B40823-3234/x', '/p/***/x'],
    ['/p/٦٤٠٨٢٣-٣٢٣٤/x', '/p/***/x'],
    ['/p/640823%E2%80%8B-3234/x', '/p/***/x'],
    ['/p/640\u200b823-3234\u200b/x', '/p/***\u200b/x'],
    ['/p/640%C2%AD823%EF%BB%BF3234/x', '/p/***/x'],
    ['/s?q=pnr%20640823-3234', '/s?q=pnr%20***'],
    ['/s?q=pnr%2F6408233234', '/s?q=pnr%2F***'],
    ['/s?q=pnr%C3%A5640823-3234%20x', '/s?q=pnr%C3%A5***%20x'],
    ['/s?q=pnr+640823-3234', '/s?q=pnr+***'],
    ['/p/640823-3234,640823-3234', '/p/***,***'],
    ['/p/640823-3234%20640823-3234', '/p/***%20***'],
    ['https://example.se/p/640823-3234', 'https://example.se/p/***'],
    ['640823-3234@example.se', '***'],
    [`/p/${withCheckDigit('070101123')}`, '/p/***'], // more than a warning would find
    ['/p/1640823-3234', '/p/1640823-3234'],
    ['/p/640823-32345', '/p/640823-32345'],
  ];
  for (const [text, masked] of table) {
    it(`makes ${JSON.stringify(masked)} of ${JSON.stringify(text)}, and leaves that`, () => {
      assert.equal(maskPersonal(text), masked);
      assert.equal(maskPersonal(masked), masked);
    });
  }
});

describe('a text that is hard for patterns', () => {
  const parts =
    'a|.|@|%|\u200b|٦|%D9%A6|640823 - |1964-08-|%40|%25|a%25|%2B|a%2B|%C3%A5|a@|@a|a@a.|a+|++|+46 |1|12|640823|640823-|-3234|640823-3233 |640823-3234 |640823%E2|http://|://|www|www.| |<|å|😀|\ud83d|*'.split(
      '|',
    );
  for (const part of parts) {
    it(`is done in the end, 100 kB of ${JSON.stringify(part)}`, () => {
      const text = part.repeat(Math.ceil(100_000 / part.length));

      for (const hostile of [text, `${text}\0`, `a${text}`, `a@${text}@`]) {
        for (const { start, end } of findPersonalNumbers(hostile)) assert.ok(start < end && end <= hostile.length);
        assert.equal(maskPersonal(maskPersonal(hostile)), maskPersonal(hostile));
      }
    });
  }
});
