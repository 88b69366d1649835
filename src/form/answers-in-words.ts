import type { Field } from '../contract/field.ts';
import { placedInputs } from '../contract/placed-inputs.ts';
import type { Text } from '../contract/text.ts';
import type { Values } from '../contract/values.ts';

/** Tells what was answered as question and answer, in the words that the resident saw. */
export function answersInWords(
  fields: readonly Field[],
  values: Values,
  words: (text: Text) => string,
): { label: string; answer: string }[] {
  return placedInputs(fields).flatMap(({ input }) => {
    if (!Object.hasOwn(values, input.name)) return [];
    const value = values[input.name] ?? '';
    const chosen = 'options' in input ? input.options.find((option) => option.value === value) : undefined;
    return [{ label: words(input.label), answer: chosen ? words(chosen.label) : value }];
  });
}
