import type { Form } from './form.ts';
import { lookAt, type Given } from './look-at.ts';

/** Within how many working days the sender of these answers can expect one; undefined where nobody has promised any. */
export function answerDays(
  { fields, answerWithin }: Pick<Form, 'fields' | 'answerWithin'>,
  values: Given,
): number | undefined {
  return answerWithin && lookAt(fields, values).holds(answerWithin.when) ? answerWithin.days : undefined;
}
