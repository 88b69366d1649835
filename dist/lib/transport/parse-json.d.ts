/** Parses JSON; returns undefined if the text is invalid. */
export declare function parseJson(text: string): unknown;
