import { timeZone } from '../contract/values/date.ts';
import { memoize } from '../contract/values/memoize.ts';

/** The locales whose formats are not those of the bare language tag. */
const locales: Readonly<Record<string, string>> = {
  // Without a region, the formats are American.
  en: 'en-GB',
  // The default digits of `ar` differ between browsers.
  ar: 'ar-u-nu-latn',
};

/** Returns the locale to format dates, numbers and lists in, for the texts of a language. */
export const localeOf = (language: string): string => locales[language] ?? language;

const dayFormat = memoize(
  (language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }),
);

/** Formats a day as in running text. */
export const formatDate = (iso: string, language: string): string => dayFormat(language).format(new Date(iso));

const momentFormat = memoize(
  (language) =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone }),
);

/** Formats a moment in Swedish time, with hours from 0 to 23. */
export function formatDateTime(iso: string, language: string): string {
  const text = momentFormat(language).format(new Date(iso));
  return language === 'de' ? `${text} Uhr` : text;
}
