import { type LocaleTexts } from '../../contract/config/text.js';
import type { Field } from '../../contract/fields/field.js';
import { type RawValues } from '../../contract/values/evaluate-form.js';
/** A question with its answer, as a resident reads them. */
export interface DescribedAnswer {
    /** The name of the field. */
    readonly name: string;
    readonly label: string;
    readonly answer: string;
}
/** Describes values by the labels of the form; accepts values that were not validated. */
export declare function describeAnswers(fields: readonly Field[], values: RawValues, texts: LocaleTexts): DescribedAnswer[];
