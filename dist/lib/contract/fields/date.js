import * as z from 'zod/mini';
import { configIssue } from '../config/check/config-issue.js';
import { invalidAnswer, validAnswer } from '../values/answer.js';
import { parseDate, today } from '../values/date.js';
import { textSchema, toLatinDigits } from './answer-schema.js';
import { checkBounds, textBoxKeys } from './common-keys.js';
const DateSchema = z.string().check(z.regex(/^(?:today|\d{4}-\d{2}-\d{2})$/, { abort: true }), z.refine((date) => date === 'today' || parseDate(date) === date, configIssue('date')));
const keys = {
    ...textBoxKeys,
    /** The initial value: a date as `2026-11-23`, or `today`. */
    default: z.optional(DateSchema),
    /** Earliest date: as `2026-11-23`, or `today` in Swedish time. */
    min: z.optional(DateSchema),
    /** Latest date: as `2026-11-23`, or `today` in Swedish time. */
    max: z.optional(DateSchema),
};
/** @param now - The time of the answer, without which `today` is no bound. */
function parseDateAnswer({ min, max }, now, text) {
    if (now === undefined && text === 'today')
        return validAnswer(text);
    const date = parseDate(toLatinDigits(text));
    if (date === undefined)
        return invalidAnswer('notDate');
    const [earliest, latest] = [min, max].map((bound) => (bound === 'today' ? now && today(now) : bound));
    if (earliest !== undefined && date < earliest)
        return invalidAnswer('tooEarly', { min: earliest });
    return latest !== undefined && date > latest ? invalidAnswer('tooLate', { max: latest }) : validAnswer(date);
}
/** The field type `date`: a day of the calendar. */
export const dateField = {
    type: 'date',
    keys,
    answer: (field, { now }) => textSchema((text) => parseDateAnswer(field, now, text)),
    check: (field) => (field.min === 'today' || field.max === 'today' ? [] : checkBounds(field, 'min', 'max')),
};
