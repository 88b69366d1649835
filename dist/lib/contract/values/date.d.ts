/** The time zone of the authorities that use synpunkt, whose days and years count. */
export declare const timeZone = "Europe/Stockholm";
/**
 * Parses a date written in digits, year first or day first, and returns it as `YYYY-MM-DD`, or undefined.
 *
 * Nobody in Sweden or Finland writes the month first: 3/4/2026 is in April. A year of two digits is not accepted, since
 * 10-11-12 is ambiguous.
 */
export declare function parseDate(text: string): string | undefined;
/** Returns the date at a moment in a time zone, as `YYYY-MM-DD`. */
export declare function today(now: Date, zone?: string): string;
/** Returns the date some days after another one, or before it, as `YYYY-MM-DD`. */
export declare const addDays: (date: string, days: number) => string;
