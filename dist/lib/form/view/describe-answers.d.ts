import type { Field } from '../../contract/fields/field.ts';
import { type RawValues } from '../../contract/values/evaluate-form.ts';
import { type LocaleTexts } from '../../contract/config/localize.ts';
/** A question with what was answered to it, as a resident reads them. */
export interface DescribedAnswer {
    /** The name of the field. */
    readonly name: string;
    readonly label: string;
    readonly answer: string;
}
/**
 * Tells what was answered as question and answer, in the words that the resident saw. Answers that have not been checked
 * are told as well as they can be.
 */
export declare function describeAnswers(fields: readonly Field[], values: RawValues, wording: LocaleTexts): DescribedAnswer[];
