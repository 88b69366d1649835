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
