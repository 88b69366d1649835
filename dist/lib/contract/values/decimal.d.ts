/**
 * Parses a number as people in Sweden write it (`3,5` `1 000` `−3`), with a decimal point as well.
 *
 * Returns undefined if it is no number, if it is ambiguous, or if String() of the number would differ.
 */
export declare function parseDecimal(text: string): number | undefined;
