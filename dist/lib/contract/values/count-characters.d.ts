/** Counts the code points of a text, as the bounds of a config do: an emoji of one code point is one character. */
export declare function countCharacters(text: string): number;
