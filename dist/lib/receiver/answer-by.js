import { answerDays } from '../contract/answer-time.js';
import { today } from '../contract/date.js';
import { lookAt } from '../contract/look-at.js';
/**
 * Gives the last day on which the sender of these answers can expect one; undefined where nobody has promised any. It
 * hangs on nothing but what is stored, so that a repeat hears the same.
 *
 * @param receivedAt - The time of receipt, as in the receipt.
 */
export async function answerBy(form, values, receivedAt) {
    const days = answerDays(form, values, lookAt);
    if (days === undefined)
        return undefined;
    // Loaded here, as a form that promises nothing needs no calendar, which takes a tenth of a second.
    const { workingDaysAfter } = await import('./working-days.js');
    return workingDaysAfter(today(new Date(receivedAt)), days);
}
