/**
 * Parses an e-mail address and returns it alone, or undefined. What stands around it is left out where it is certain what
 * was meant: `Namn <namn@example.se>`, `mailto:namn@example.se`, a full stop at the end.
 */
export declare function parseEmail(text: string): string | undefined;
/** Returns what keeps a text from being an e-mail address; undefined if it is not only that. */
export declare function excessOfEmail(text: string): string | undefined;
