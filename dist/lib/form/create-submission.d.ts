import type { Submission } from '../contract/submission.ts';
import type { Values } from '../contract/values.ts';
/** What the resident says and where, without what differs from one try to the next. */
export type Content = Omit<Submission, 'version' | 'id' | 'sentAt'>;
/** Gathers the content of a message from the answers and the page around the form. */
export declare function contentOf(form: string, language: string, values: Values, page?: Document): Content;
/** A random UUID, also on plain http, where `crypto.randomUUID` is missing. */
export declare function createId(): string;
