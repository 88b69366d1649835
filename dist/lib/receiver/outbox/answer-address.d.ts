import type { StoredMessage } from '../store/store.js';
/**
 * Returns the address that an answer was asked for at: one address alone, neither a name, nor a list, nor a header, whatever
 * the type of the question is.
 */
export declare function answerAddress({ values }: Pick<StoredMessage, 'values'>): string | undefined;
/**
 * Returns the same text for all spellings of an address that are likely to reach one mailbox: in capitals, in other forms of its
 * letters, with a domain in Unicode or in Punycode, with a tag after a plus sign, or with the dots that Gmail ignores.
 */
export declare function mailboxOf(address: string): string;
