import { answerDays } from '../contract/message/answer-time.js';
import { today } from '../contract/values/date.js';
import { errorCode } from './log.js';
/**
 * Adds to a stored receipt the last day on which the sender can expect an answer, if the config promises one.
 *
 * The day depends only on stored data, so a repeated message gets the same receipt. An error is logged and the day left
 * out, because the message is stored all the same.
 */
export async function createReceipt(form, values, receipt, log) {
    try {
        const days = answerDays(form, values);
        if (days === undefined)
            return receipt;
        // Imported on demand: loading the calendar takes a tenth of a second, which most forms do not need.
        const { workingDaysAfter } = await import('./working-days.js');
        return { ...receipt, answerBy: workingDaysAfter(today(new Date(receipt.receivedAt)), days) };
    }
    catch (error) {
        log({ event: 'answer-time-failed', reason: errorCode(error) });
        return receipt;
    }
}
