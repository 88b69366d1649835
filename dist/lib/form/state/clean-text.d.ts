/**
 * Normalizes line breaks, and removes invisible characters that pasted text may contain: control characters, lone
 * surrogates.
 */
export declare function cleanText(text: string): string;
/** Cleans an address or a number, also of the invisible direction marks that some address books copy with it. */
export declare function cleanAddress(text: string): string;
