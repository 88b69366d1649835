/** Takes out what a paste may bring and nobody can see: control characters, lone surrogates, Windows line breaks. */
export declare function cleanText(text: string): string;
