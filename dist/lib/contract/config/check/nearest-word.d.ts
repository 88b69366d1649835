/** Finds the word that was most likely meant, or undefined where none is near: the one with the fewest edits. */
export declare function nearestWord(word: string, words: readonly string[]): string | undefined;
