import { answerDays } from '../../contract/message/answer-time.js';
/** The time of receipt is that of the authority: a Swedish one counts its days by Swedish time, wherever the reader is. */
const timeZone = 'Europe/Stockholm';
/** Tells what is known of a message that has been taken: its reference, when that was, and when to expect an answer. */
export function receiptFacts({ reference, receivedAt, answerBy }, form, values, messages, lookAt) {
    const { language, receipt: texts } = messages;
    const facts = [];
    if (reference !== undefined)
        facts.push({ label: texts.reference, value: reference, isReference: true });
    if (receivedAt !== undefined) {
        const value = formatTime(receivedAt, language, { timeStyle: 'short', timeZone });
        facts.push({ label: texts.receivedAt, value, time: receivedAt });
    }
    if (!('answerTime' in messages))
        return facts;
    const { label, by, within } = messages.answerTime;
    const count = answerDays(form, values, lookAt);
    // The endpoint knows the calendar, and goes before what the config promises.
    if (answerBy !== undefined) {
        const date = formatTime(answerBy, language, { timeZone: 'UTC' });
        facts.push({ label, value: by({ date }), time: answerBy });
    }
    else if (count !== undefined)
        facts.push({ label, value: within({ count }) });
    return facts;
}
// The digits that the texts use in every language.
const formatTime = (iso, language, options) => new Intl.DateTimeFormat(language, { dateStyle: 'long', numberingSystem: 'latn', ...options }).format(new Date(iso));
