import Holidays from 'date-holidays';
/**
 * "public" is what the law on public holidays lists. "bank" are the eves of Midsummer, Christmas and the New Year, on
 * which authorities are closed, and which the law on deadlines (1930:173) puts on a level with Sundays.
 */
const calendar = new Holidays('SE', { types: ['public', 'bank'] });
const holidaysByYear = new Map();
/** Gives the day that is so many Swedish working days after another; both as `YYYY-MM-DD`. */
export function workingDaysAfter(day, count) {
    const date = new Date(day);
    for (let left = count; left > 0;) {
        date.setUTCDate(date.getUTCDate() + 1);
        if (isWorkingDay(date))
            left -= 1;
    }
    return isoOf(date);
}
const isWorkingDay = (date) => date.getUTCDay() % 6 !== 0 && !holidaysIn(date.getUTCFullYear()).has(isoOf(date));
function holidaysIn(year) {
    const known = holidaysByYear.get(year) ?? new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    holidaysByYear.set(year, known);
    return known;
}
const isoOf = (date) => date.toISOString().slice(0, 10);
