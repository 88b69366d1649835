import type { Form } from '../../contract/config/form.js';
import type { StoredMessage } from '../store/store.js';
/** An answer with its question, as texts. */
export interface DescribedAnswer {
    readonly name: string;
    readonly label: string;
    readonly answer: string;
}
/**
 * Returns the answers of a message in Swedish, in the order of the form; files by their names and sizes. Answers to questions
 * that the form no longer has come last, as they are stored.
 */
export declare function describeAnswers({ fields }: Pick<Form, 'fields'>, { values }: StoredMessage): DescribedAnswer[];
/**
 * Returns the labels of the options that were chosen, as far as the form has them; undefined if it has none of them, and for
 * a text that the sender wrote.
 */
export declare function describeChoice({ fields }: Pick<Form, 'fields'>, { values }: StoredMessage, name: string): string | undefined;
