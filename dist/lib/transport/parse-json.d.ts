/** Parses JSON; undefined if the text is none. */
export declare function parseJson(text: string): unknown;
