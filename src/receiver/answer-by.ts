import { answerDays } from '../contract/answer-time.ts';
import { today } from '../contract/date.ts';
import type { Form } from '../contract/form.ts';
import { lookAt } from '../contract/look-at.ts';
import type { Values } from '../contract/values.ts';

/**
 * Gives the last day on which the sender of these answers can expect one; undefined where nobody has promised any. It
 * hangs on nothing but what is stored, so that a repeat hears the same.
 *
 * @param receivedAt - The time of receipt, as in the receipt.
 */
export async function answerBy(form: Form, values: Values, receivedAt: string): Promise<string | undefined> {
  const days = answerDays(form, values, lookAt);
  if (days === undefined) return undefined;
  // Loaded here, as a form that promises nothing needs no calendar, which takes a tenth of a second.
  const { workingDaysAfter } = await import('./working-days.ts');
  return workingDaysAfter(today(new Date(receivedAt)), days);
}
