import type { Field } from '../contract/field.ts';
import { type Wording } from '../contract/text-in.ts';
import type { Values } from '../contract/values.ts';
/** A question with what was answered to it, as a resident reads them. */
export interface AnswerInWords {
    readonly label: string;
    readonly answer: string;
}
/** Tells what was answered as question and answer, in the words that the resident saw. */
export declare function answersInWords(fields: readonly Field[], values: Values, wording: Wording): AnswerInWords[];
