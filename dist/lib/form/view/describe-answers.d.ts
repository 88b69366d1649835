import { type LocaleTexts } from '../../contract/config/text.ts';
import type { Field } from '../../contract/fields/field.ts';
import { type RawValues } from '../../contract/values/evaluate-form.ts';
/** A question with its answer, as a resident reads them. */
export interface DescribedAnswer {
    /** The name of the field. */
    readonly name: string;
    readonly label: string;
    readonly answer: string;
}
/** Describes values by the labels of the form; accepts values that were not validated. */
export declare function describeAnswers(fields: readonly Field[], values: RawValues, texts: LocaleTexts): DescribedAnswer[];
