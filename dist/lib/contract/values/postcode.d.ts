/** Parses a Swedish postcode, with or without `SE-` and spaces, and returns it as `NNN NN`, or undefined. */
export declare function parsePostcode(text: string): string | undefined;
