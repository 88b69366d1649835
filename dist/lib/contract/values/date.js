import { memoize } from './memoize.js';
/** The time zone of the authorities that use synpunkt, whose days and years count. */
export const timeZone = 'Europe/Stockholm';
/**
 * Parses a date written in digits, year first or day first, and returns it as `YYYY-MM-DD`, or undefined.
 *
 * Nobody in Sweden or Finland writes the month first: 3/4/2026 is in April. A year of two digits is not accepted, since
 * 10-11-12 is ambiguous.
 */
export function parseDate(text) {
    const iso = text
        .replace(/\p{Cf}/gu, '')
        .trim()
        .replace(/\s*[./\u2212\p{Pd}]\s*|\s+/gu, '-')
        .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
        .replace(/^(\d\d?)-(\d\d?)-(\d{4})$/, '$3-$2-$1')
        .replace(/-(?=\d(?:-|$))/g, '-0');
    if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(iso))
        return undefined;
    const [year, month, day] = iso.split('-').map(Number);
    // 30 February comes back as 2 March.
    return toIso(new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))) === iso ? iso : undefined;
}
const digitsFormat = memoize((zone) => new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }));
/** Returns the date at a moment in a time zone, as `YYYY-MM-DD`. */
export function today(now, zone = timeZone) {
    // Built from parts: the short date format of a language has changed between browser versions.
    const parts = digitsFormat(zone)
        .formatToParts(now)
        .map(({ type, value }) => [type, value]);
    const { year, month, day } = Object.fromEntries(parts);
    return `${year}-${month}-${day}`;
}
/** Returns the date some days after another one, or before it, as `YYYY-MM-DD`. */
export const addDays = (date, days) => toIso(new Date(Date.parse(date) + days * 86_400_000));
const toIso = (date) => date.toISOString().slice(0, 10);
