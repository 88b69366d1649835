/**
 * Parses a postcode and returns it: a Swedish one, with or without `SE-` and spaces, as `NNN NN`, one of another country as it
 * was written. Returns undefined for any other text.
 *
 * @param country - The country of a code without one; '' if it is not certain.
 */
export declare function parsePostcode(text: string, country: string): string | undefined;
