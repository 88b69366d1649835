/** Writes a text as the address that opens an e-mail with it; undefined where that is longer than programs take. */
export declare function mailOf(to: string, subject: string, text: string): string | undefined;
/**
 * Writes as much of a text as fits, up to the end of a word.
 *
 * @param rest - Stands where the text was cut.
 */
export declare function shortMailOf(to: string, subject: string, text: string, rest: string): string;
