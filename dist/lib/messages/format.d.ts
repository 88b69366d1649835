/** Returns the locale to format dates, numbers and lists in, for the texts of a language. */
export declare const localeOf: (language: string) => string;
/** Formats a day as in running text. */
export declare const formatDate: (iso: string, language: string) => string;
/** Formats a moment in Swedish time, with hours from 0 to 23. */
export declare function formatDateTime(iso: string, language: string): string;
