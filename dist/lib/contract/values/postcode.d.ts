/** Reads a Swedish postcode, with or without `SE-` and spaces, and gives it as `NNN NN`, or undefined if it is none. */
export declare function parsePostcode(text: string): string | undefined;
