/** Returns the word that was probably intended: the one with the fewest edits, or undefined if none is near. */
export declare function nearestWord(word: string, words: readonly string[]): string | undefined;
