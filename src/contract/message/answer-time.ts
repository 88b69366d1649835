import type { Form } from '../config/form.ts';
import { evaluateForm, type RawValues } from '../values/evaluate-form.ts';

/** Returns the number of working days within which an answer is promised, or undefined. */
export function answerDays(
  { fields, answerWithin }: Pick<Form, 'fields' | 'answerWithin'>,
  values: RawValues,
): number | undefined {
  return answerWithin && evaluateForm(fields, values).isTrue(answerWithin.when) ? answerWithin.days : undefined;
}
