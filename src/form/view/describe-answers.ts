import { localize, type LocaleTexts } from '../../contract/config/text.ts';
import type { Field, Input } from '../../contract/fields/field.ts';
import { getRaw, optionsOf, type RawValues } from '../../contract/values/evaluate-form.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { formatPhone } from '../../contract/values/phone.ts';
import { localeOf } from '../../messages/format.ts';

/** A question with its answer, as a resident reads them. */
export interface DescribedAnswer {
  /** The name of the field. */
  readonly name: string;
  readonly label: string;
  readonly answer: string;
}

/** Describes values by the labels of the form; accepts values that were not validated. */
export function describeAnswers(fields: readonly Field[], values: RawValues, texts: LocaleTexts): DescribedAnswer[] {
  return flattenInputs(fields).flatMap(({ input }) => {
    if (input.type === 'hidden') return [];
    const answer = formatValue(input, getRaw(values, input.name), texts);
    return answer === '' ? [] : [{ name: input.name, label: localize(input.label, texts), answer }];
  });
}

function formatValue(input: Input, value: unknown, texts: LocaleTexts): string {
  if (Array.isArray(value)) {
    return value
      .map((entry: unknown) => formatValue(input, typeof entry === 'string' ? entry : fileName(entry), texts))
      .join('\n');
  }
  if (typeof value === 'number')
    return new Intl.NumberFormat(localeOf(texts.language), { maximumFractionDigits: 10 }).format(value);
  if (value === true) return '✓';
  if (typeof value !== 'string') return '';
  if (input.type === 'tel') return formatPhone(value);
  const chosen = optionsOf(input).find((option) => option.value === value);
  return chosen ? localize(chosen.label, texts) : value;
}

const fileName = (file: unknown): string => String(Object(file).name);
