import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, parseDate, today } from '../../../src/contract/values/date.ts';

describe('parseDate', () => {
  const accepted: [text: string, iso: string][] = [
    ['2026-11-23', '2026-11-23'],
    ['20261123', '2026-11-23'],
    ['2026/11/23', '2026-11-23'],
    ['2026.11.23', '2026-11-23'],
    ['2026 11 23', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['23/11 2026', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['23/11-2026', '2026-11-23'],
    ['23-11-2026', '2026-11-23'],
    ['23 11 2026', '2026-11-23'],
    ['23. 11. 2026', '2026-11-23'],
    ['23 . 11 . 2026', '2026-11-23'],
    ['2026 – 11 – 23', '2026-11-23'],
    ['2026\u201111\u221223', '2026-11-23'],
    ['\u00a02026-11-23\t\n', '2026-11-23'],
    ['\u200e23\u200e.\u200e11\u200e.2026', '2026-11-23'], // as Windows copies it
    ['2026-1-2', '2026-01-02'],
    ['2026-01-2', '2026-01-02'],
    ['1.2.2026', '2026-02-01'],
    ['1/2 2026', '2026-02-01'],
    ['01/2-2026', '2026-02-01'],
    ['3/4/2026', '2026-04-03'], // never in March
    ['2024-02-29', '2024-02-29'],
    ['29.2.2000', '2000-02-29'],
    ['2026-12-31', '2026-12-31'],
    ['1000-01-01', '1000-01-01'],
    ['9999-12-31', '9999-12-31'],
  ];
  for (const [text, iso] of accepted) {
    it(`reads ${JSON.stringify(text)} as ${iso}, and that as itself`, () => {
      assert.equal(parseDate(text), iso);
      assert.equal(parseDate(iso), iso);
    });
  }

  const refused = [
    '',
    ' ',
    '-',
    '--',
    '26-11-23', // which of them is the year?
    '23.11.26',
    '23/11',
    '23/11-26',
    '261123',
    '2026',
    '2026-11',
    '2026112',
    '2026-1123',
    '202611-23',
    '202-11-23',
    '23.11.202',
    '12026-11-23',
    '23.11.20261',
    '0999-12-31',
    '0000-00-00',
    '00000000',
    '10000-01-01',
    '2026-00-10',
    '2026-13-01',
    '2026-11-00',
    '2026-11-31',
    '2026-04-31',
    '2026-01-32',
    '2026-02-29',
    '2100-02-29',
    '1900-02-29',
    '29.2.2025',
    '11/23/2026',
    '23112026', // day first without signs: month 20
    '2026-011-23',
    '2026-11-023',
    '2026--11-23',
    '2026-11-23-',
    '-2026-11-23',
    '2026-11-23.',
    '2026-11-23T10:00',
    '2026-11-23 10:00',
    '23 november 2026',
    '2026_11_23',
    '2026,11,23',
    '２０２６-11-23',
    '+002026-11-23',
    `1${' '.repeat(100_000)}x`,
    `1${' - '.repeat(100_000)}1`,
    '1'.repeat(100_000),
    '1-'.repeat(100_000),
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 50))}`, () => assert.equal(parseDate(text), undefined));
  }

  it('takes every day of four years and no other', () => {
    const days = Array.from({ length: 1461 }, (_, day) =>
      new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const two = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'));
    const all = ['2023', '2024', '2025', '2026'].flatMap((year) =>
      two(0, 99).flatMap((month) => two(0, 99).map((day) => `${year}-${month}-${day}`)),
    );

    assert.deepEqual(
      all.filter((date) => parseDate(date) === date),
      days,
    );
  });
});

describe('today', () => {
  const table: [moment: string, timeZone: string | undefined, date: string][] = [
    ['2026-11-23T12:00Z', undefined, '2026-11-23'],
    ['2026-11-23T22:59:59Z', undefined, '2026-11-23'],
    ['2026-11-23T23:00Z', undefined, '2026-11-24'], // an hour before UTC in winter
    ['2026-06-30T21:59:59Z', undefined, '2026-06-30'],
    ['2026-06-30T22:00Z', undefined, '2026-07-01'], // two in summer
    ['2026-12-31T23:00Z', undefined, '2027-01-01'],
    ['2026-01-02T12:00Z', undefined, '2026-01-02'],
    ['2026-11-23T22:00Z', 'Europe/Helsinki', '2026-11-24'],
    ['2026-11-23T23:00Z', 'UTC', '2026-11-23'],
    ['2026-11-23T04:59Z', 'America/New_York', '2026-11-22'],
  ];
  for (const [moment, timeZone, date] of table) {
    it(`is ${date} at ${moment} in ${timeZone ?? 'Stockholm'}`, () => {
      assert.equal(today(new Date(moment), timeZone), date);
      assert.equal(parseDate(date), date);
    });
  }

  it('throws for an unknown time zone', () => {
    assert.throws(() => today(new Date(0), 'Europe/Finspång'), RangeError);
  });
});

describe('addDays', () => {
  it('counts over months, years and changes of the clock', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-03-01', -1), '2028-02-29');
    assert.equal(addDays('2026-10-24', 2), '2026-10-26');
    assert.equal(addDays('2026-03-28', 2), '2026-03-30');
  });
});
