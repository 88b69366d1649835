import type { Field, Input } from '../../contract/fields/field.ts';
import { formatPhone } from '../../contract/values/phone.ts';
import { getRaw, optionsOf, type RawValues } from '../../contract/values/evaluate-form.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { localize, type LocaleTexts } from '../../contract/config/text.ts';

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
export function describeAnswers(fields: readonly Field[], values: RawValues, wording: LocaleTexts): DescribedAnswer[] {
  return flattenInputs(fields).flatMap(({ input }) => {
    if (input.type === 'hidden') return [];
    const answer = inWords(input, getRaw(values, input.name), wording);
    return answer === '' ? [] : [{ name: input.name, label: localize(input.label, wording), answer }];
  });
}

/** As it was written, and in the digits that the texts use in every language. */
const exactly = { maximumFractionDigits: 10, numberingSystem: 'latn' };

function inWords(input: Input, value: unknown, wording: LocaleTexts): string {
  if (Array.isArray(value)) {
    return value
      .map((entry: unknown) => inWords(input, typeof entry === 'string' ? entry : fileName(entry), wording))
      .join('\n');
  }
  if (typeof value === 'number') return new Intl.NumberFormat(wording.language, exactly).format(value);
  if (value === true) return '✓';
  if (typeof value !== 'string') return '';
  if (input.type === 'tel') return formatPhone(value);
  const chosen = optionsOf(input).find((option) => option.value === value);
  return chosen ? localize(chosen.label, wording) : value;
}

const fileName = (file: unknown): string => String(Object(file).name);
