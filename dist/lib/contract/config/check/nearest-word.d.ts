/** Returns the closest word by edit distance, or undefined if none is near. */
export declare function nearestWord(word: string, words: readonly string[]): string | undefined;
