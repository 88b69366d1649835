import type { Field, Input } from '../contract/field.ts';
import { formatPhone } from '../contract/format-phone.ts';
import { givenTo, optionsOf, type Given } from '../contract/look-at.ts';
import { placedInputs } from '../contract/placed-inputs.ts';
import { textIn, type Wording } from '../contract/text-in.ts';

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
export function answersInWords(fields: readonly Field[], values: Given, wording: Wording): AnswerInWords[] {
  return placedInputs(fields).flatMap(({ input }) => {
    if (input.type === 'hidden') return [];
    const answer = inWords(input, givenTo(values, input.name), wording);
    return answer === '' ? [] : [{ name: input.name, label: textIn(input.label, wording), answer }];
  });
}

/** As it was written, and in the digits that the texts use in every language. */
const exactly = { maximumFractionDigits: 10, numberingSystem: 'latn' };

function inWords(input: Input, value: unknown, wording: Wording): string {
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
  return chosen ? textIn(chosen.label, wording) : value;
}

const fileName = (file: unknown): string => String(Object(file).name);
