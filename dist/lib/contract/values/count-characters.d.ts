/** Counts a text in code points, as the bounds of a config do: an emoji of one code point is one character. */
export declare function countCharacters(text: string): number;
