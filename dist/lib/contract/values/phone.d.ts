/** Reads a phone number as people write it and gives it in E.164 (`+46701740605`), or undefined if it is none. */
export declare function parsePhone(text: string): string | undefined;
