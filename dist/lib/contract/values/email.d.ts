/** Parses an e-mail address and returns it without surrounding space, or undefined. */
export declare function parseEmail(text: string): string | undefined;
