/**
 * Reads a number as people in Sweden write it (`3,5` `1 000` `−3`), with a decimal point as well.
 *
 * Undefined if it is none, if it could mean two numbers, or if String() of the number would not say the same again.
 */
export declare function parseDecimal(text: string): number | undefined;
