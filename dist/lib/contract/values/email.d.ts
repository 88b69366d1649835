/**
 * Parses an e-mail address and returns it alone, or undefined. Omits the text around it where the address
 * is certain: `Namn <namn@example.se>`, `mailto:namn@example.se`, a full stop at the end.
 */
export declare function parseEmail(text: string): string | undefined;
/** Returns what keeps a text from being an e-mail address; undefined if it is not only that. */
export declare function excessOfEmail(text: string): string | undefined;
