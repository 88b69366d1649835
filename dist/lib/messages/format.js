import { timeZone } from '../contract/values/date.js';
/** The locales whose formats are not those of the bare language tag. */
const locales = {
    // Without a region, the formats are American.
    en: 'en-GB',
    // The default digits of `ar` differ between browsers.
    ar: 'ar-u-nu-latn',
};
/** Returns the locale to format dates, numbers and lists in, for the texts of a language. */
export const localeOf = (language) => locales[language] ?? language;
/** Formats a day as in running text. */
export const formatDate = (iso, language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
/** The formats of moments by language: each takes long to create, and 30 kB that no garbage collector counts. */
const momentFormats = new Map();
function momentFormat(language) {
    let format = momentFormats.get(language);
    if (format === undefined) {
        format = new Intl.DateTimeFormat(localeOf(language), {
            dateStyle: 'long',
            timeStyle: 'short',
            hourCycle: 'h23',
            timeZone,
        });
        momentFormats.set(language, format);
    }
    return format;
}
/** Formats a moment in Swedish time, with hours from 0 to 23. */
export function formatDateTime(iso, language) {
    const text = momentFormat(language).format(new Date(iso));
    return language === 'de' ? `${text} Uhr` : text;
}
