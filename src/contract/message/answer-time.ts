import type { Form } from '../config/form.ts';
import type { RawValues, EvaluateForm } from '../values/evaluate-form.ts';

/**
 * Within how many working days the sender of these answers can expect one; undefined where nobody has promised any.
 *
 * @param lookAt - The function of that name, which a browser has in another file already.
 */
export function answerDays(
  { fields, answerWithin }: Pick<Form, 'fields' | 'answerWithin'>,
  values: RawValues,
  lookAt: EvaluateForm,
): number | undefined {
  return answerWithin && lookAt(fields, values).holds(answerWithin.when) ? answerWithin.days : undefined;
}
