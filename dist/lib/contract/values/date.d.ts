/**
 * Reads a date written in digits, year first or day first, and gives it as `YYYY-MM-DD`, or undefined if it is none.
 *
 * Month first is not a way to write dates in Sweden or Finland: 3/4/2026 is in April. A year of two digits is refused,
 * since nobody can tell 10-11-12 apart.
 */
export declare function parseDate(text: string): string | undefined;
/** Gives the date that a calendar in a time zone shows at a moment, as `YYYY-MM-DD`. */
export declare function today(now: Date, timeZone?: string): string;
