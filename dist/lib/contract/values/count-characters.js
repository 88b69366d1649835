/** Counts the code points of a text, as the bounds of a config do: an emoji of one code point is one character. */
export function countCharacters(text) {
    // oxlint-disable-next-line typescript/no-misused-spread -- spreading yields code points
    return [...text].length;
}
