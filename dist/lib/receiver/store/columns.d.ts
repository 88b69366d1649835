import type { SqlValue } from './operation.js';
import type { Message } from './store.js';
/** The columns of a message that are not derived from others by the database, without its number. */
export declare const messageColumns: readonly ['id', 'year', 'number', 'received_at', 'form', 'version', 'language', 'page_url', 'page_title', 'sent_at', 'digest', 'answers', 'page', 'answer_by', 'suspicions', 'same_as', 'kind', 'department', 'answer_via', 'page_path', 'text_hash', 'search_text'];
/**
 * Returns the values of {@link messageColumns}.
 *
 * @param columns - What {@link searchColumns} returns for the message, which takes longer than the rest.
 */
export declare function messageRow(message: Message, number: number, columns: ReturnType<typeof searchColumns>, sameAs?: string): readonly SqlValue[];
/**
 * Returns the columns that messages are searched and sorted by.
 *
 * @param freeText - See `Message.freeText`.
 */
export declare function searchColumns(values: object, url: unknown, freeText?: string): {
    kind: string | null;
    department: string | null;
    answer_via: string | null;
    page_path: string | null;
    text_hash: string | null;
    search_text: string;
};
/** Returns the longest text; empty if there is none. */
export declare const longestOf: (texts: readonly string[]) => string;
/** Without what PostgreSQL cannot store: NUL, and half a surrogate pair. */
export declare const toText: (text: string) => string;
/** Returns the year that a message is counted in: where it changes, Sweden is an hour ahead of UTC. */
export declare const swedishYear: (date: Date) => number;
/** Returns the reference that the database derives from a year and a number. */
export declare const referenceOf: (year: number, number: number) => string;
