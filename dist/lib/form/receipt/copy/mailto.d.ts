/** Returns the address that opens an e-mail with a text; undefined where it is too long for browsers. */
export declare function mailtoHref(to: string, subject: string, text: string): string | undefined;
/**
 * Returns the address that opens an e-mail with as much of a text as fits, cut at a space.
 *
 * @param suffix - Added after the text.
 */
export declare function shortenedMailtoHref(to: string, subject: string, text: string, suffix: string): string;
