import Holidays from 'date-holidays';

/**
 * "public" are the public holidays by law. "bank" are the eves of Midsummer, Christmas and the New Year, on which
 * authorities are closed; the law on deadlines (1930:173) treats them as Sundays.
 */
const calendar = new Holidays('SE', { types: ['public', 'bank'] });
const holidaysByYear = new Map<number, ReadonlySet<string>>();

/** Adds Swedish working days to a date in the format `YYYY-MM-DD`. */
export function workingDaysAfter(day: string, count: number): string {
  const date = new Date(day);
  for (let left = count; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return toIsoDate(date);
}

const isWorkingDay = (date: Date): boolean =>
  date.getUTCDay() % 6 !== 0 && !holidaysIn(date.getUTCFullYear()).has(toIsoDate(date));

function holidaysIn(year: number): ReadonlySet<string> {
  const holidays = holidaysByYear.get(year) ?? new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  holidaysByYear.set(year, holidays);
  return holidays;
}

const toIsoDate = (date: Date): string => date.toISOString().slice(0, 10);
