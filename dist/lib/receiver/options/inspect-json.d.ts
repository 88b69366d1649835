/** Returns where JSON is invalid, in words; '' if that is not known. */
export declare function locateJsonError(text: string, error: unknown): string;
/** Explains each key that an object of valid JSON has twice, a line each: `JSON.parse()` reads only the last one. */
export declare function findDuplicateKeys(text: string): string[];
