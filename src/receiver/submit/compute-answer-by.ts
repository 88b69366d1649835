import type { Form } from '../../contract/config/form.ts';
import { answerDays } from '../../contract/message/answer-time.ts';
import { today } from '../../contract/values/date.ts';
import type { Values } from '../../contract/values/values-schema.ts';
import { errorCode, type Log } from '../log.ts';

/**
 * Returns the last day on which the sender can expect an answer, if the config promises one. An error is logged and the
 * day left out, because the message is stored all the same.
 */
export async function computeAnswerBy(
  form: Form,
  values: Values,
  receivedAt: Date,
  log: Log,
): Promise<string | undefined> {
  try {
    const days = answerDays(form, values);
    if (days === undefined) return undefined;
    // Imported on demand: loading the calendar takes a tenth of a second, which most forms do not need.
    const { workingDaysAfter } = await import('../form/working-days.ts');
    return workingDaysAfter(today(receivedAt), days);
  } catch (error) {
    log({ event: 'answer-time-failed', reason: errorCode(error) });
    return undefined;
  }
}
