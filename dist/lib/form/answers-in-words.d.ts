import type { Field } from '../contract/field.ts';
import { type Given } from '../contract/look-at.ts';
import { type Wording } from '../contract/text-in.ts';
/** A question with what was answered to it, as a resident reads them. */
export interface AnswerInWords {
    /** The name of the field. */
    readonly name: string;
    readonly label: string;
    readonly answer: string;
}
/**
 * Tells what was answered as question and answer, in the words that the resident saw. Answers that have not been checked
 * are told as well as they can be.
 */
export declare function answersInWords(fields: readonly Field[], values: Given, wording: Wording): AnswerInWords[];
