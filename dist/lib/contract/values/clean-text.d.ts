/**
 * Cleans a text of several lines as it is counted, checked, sent and stored: without what cannot be seen and without space
 * around it, each letter composed with its accents. Returns '' if nothing can be seen. A clean text does not change.
 */
export declare function cleanText(text: string): string;
/** Cleans a text of one line, as cleanText() does: every space in it is a plain one. */
export declare const cleanLine: (text: string) => string;
