import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workingDaysAfter } from '../../../src/receiver/form/working-days.ts';

describe('workingDaysAfter', () => {
  const rows: [from: string, days: number, to: string, why: string][] = [
    ['2026-11-24', 1, '2026-11-25', 'the day itself does not count'],
    ['2026-11-24', 10, '2026-12-08', 'two weekends lie between'],
    ['2026-11-27', 1, '2026-11-30', 'a Friday is followed by a Monday'],
    ['2026-11-28', 1, '2026-11-30', 'a Saturday counts from the Monday'],
    ['2026-04-02', 1, '2026-04-07', 'Good Friday and Easter Monday are off, whenever Easter is'],
    ['2027-03-25', 1, '2027-03-30', 'Easter of the year after'],
    ['2026-04-30', 1, '2026-05-04', 'the first of May'],
    ['2026-05-13', 1, '2026-05-15', 'Ascension Day; the day after it is worked'],
    ['2026-05-22', 1, '2026-05-25', 'Whit Monday is worked since 2005'],
    ['2025-06-05', 1, '2025-06-09', 'the National Day, on a Friday'],
    ['2026-06-18', 1, '2026-06-22', 'Midsummer Eve'],
    ['2026-10-30', 1, '2026-11-02', "All Saints' Day is a Saturday, and the Friday before it is worked"],
    ['2026-12-23', 1, '2026-12-28', 'Christmas Eve, Christmas Day and a weekend'],
    ['2026-12-30', 1, '2027-01-04', "New Year's Eve, New Year's Day and a weekend"],
    ['2027-01-05', 1, '2027-01-07', 'Epiphany'],
    ['2026-12-22', 20, '2027-01-26', 'all of Christmas, into another year'],
    ['2026-01-02', 365, '2027-06-17', 'the most that a config takes'],
  ];
  for (const [from, days, to, why] of rows) {
    it(`counts ${days} from ${from} to ${to}: ${why}`, () => {
      assert.equal(workingDaysAfter(from, days), to);
    });
  }
});
