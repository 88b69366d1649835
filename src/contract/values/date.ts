/**
 * Reads a date written in digits, year first or day first, and gives it as `YYYY-MM-DD`, or undefined if it is none.
 *
 * Month first is not a way to write dates in Sweden or Finland: 3/4/2026 is in April. A year of two digits is refused,
 * since nobody can tell 10-11-12 apart.
 */
export function parseDate(text: string): string | undefined {
  const iso = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s*[./\u2212\p{Pd}]\s*|\s+/gu, '-')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^(\d\d?)-(\d\d?)-(\d{4})$/, '$3-$2-$1')
    .replace(/-(?=\d(?:-|$))/g, '-0');
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(iso)) return undefined;
  const [year, month, day] = iso.split('-').map(Number);
  // 30 February comes back as 2 March.
  return toIso(new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))) === iso ? iso : undefined;
}

/** Gives the date that a calendar in a time zone shows at a moment, as `YYYY-MM-DD`. */
export function today(now: Date, timeZone = 'Europe/Stockholm'): string {
  // Built from parts: how a language puts a short date together has changed between browser versions.
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(now)
    .map(({ type, value }) => [type, value]);
  const { year, month, day } = Object.fromEntries(parts) as Partial<Record<string, string>>;
  return `${year}-${month}-${day}`;
}

const toIso = (date: Date): string => date.toISOString().slice(0, 10);
