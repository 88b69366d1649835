/** Counts a text in code points, as the bounds of a config do: an emoji of one code point is one character. */
export function countCharacters(text: string): number {
  // oxlint-disable-next-line typescript/no-misused-spread -- into code points, as is said above
  return [...text].length;
}
