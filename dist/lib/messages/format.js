import { timeZone } from '../contract/values/date.js';
import { memoize } from '../contract/values/memoize.js';
/** The locales whose formats are not those of the bare language tag. */
const locales = {
    // Without a region, the formats are American.
    en: 'en-GB',
    // The default digits of `ar` differ between browsers.
    ar: 'ar-u-nu-latn',
};
/** Returns the locale to format dates, numbers and lists in, for the texts of a language. */
export const localeOf = (language) => locales[language] ?? language;
const dayFormat = memoize((language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }));
/** Formats a day as in running text. */
export const formatDate = (iso, language) => dayFormat(language).format(new Date(iso));
const momentFormat = memoize((language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone }));
/** Formats a moment in Swedish time, with hours from 0 to 23. */
export function formatDateTime(iso, language) {
    const text = momentFormat(language).format(new Date(iso));
    return language === 'de' ? `${text} Uhr` : text;
}
