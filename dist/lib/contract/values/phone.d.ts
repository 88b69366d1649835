/**
 * Parses a phone number as people write it and returns it in E.164, with a remark after a space: `+46701740605 vx`. A
 * national number is returned as it was written where its country is not certain. Undefined if it is no number.
 *
 * @param country - The country of national numbers; '' if it is not certain.
 */
export declare function parsePhone(text: string, country: string): string | undefined;
/** Returns what keeps a text from being a phone number: what follows a number in it, undefined if that is not certain. */
export declare function excessOfPhone(text: string, country: string): string | undefined;
/** Returns a number as a telephone dials it; undefined if the text is not exactly one number. */
export declare function dialableNumber(text: string, country: string): string | undefined;
/** Formats a number in E.164 for reading: `070-174 06 05`, `+358 401 234 567`; anything else is returned unchanged. */
export declare function formatPhone(phone: string): string;
