import type { ValuesController } from '../state/values-controller.js';
/**
 * Locks the answers of a form while its message is being sent, so that it shows what is sent. `disabled` would take the
 * focus away, and in Firefox `readonly` moves the caret, so that Orca reads the text field.
 *
 * @returns Unlocks the answers.
 */
export declare function lockAnswers(root: ParentNode, values: ValuesController): () => void;
