import type { ValuesController } from '../state/values-controller.js';
/**
 * Locks the answers of a form while its message is being sent, so that it shows what is sent. Text fields are read-only;
 * choices have no such attribute, and `disabled` would take the focus away.
 *
 * @returns Unlocks the answers.
 */
export declare function lockAnswers(root: ParentNode, values: ValuesController): () => void;
