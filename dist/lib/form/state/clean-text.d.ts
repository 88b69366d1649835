/** Takes out what a paste may bring and nobody can see: control characters, lone surrogates, Windows line breaks. */
export declare function cleanText(text: string): string;
/** Takes out, from an address or a number, the invisible marks of direction that some address books paste along. */
export declare function cleanAddress(text: string): string;
