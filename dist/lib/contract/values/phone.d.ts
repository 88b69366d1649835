/** Parses a phone number as people write it and returns it in E.164 (`+46701740605`), or undefined. */
export declare function parsePhone(text: string): string | undefined;
/** Formats a number in E.164 for reading: `070-174 06 05`, `+358 401 234 567`; anything else is returned unchanged. */
export declare function formatPhone(e164: string): string;
