import { lookAt } from './look-at.js';
/** Within how many working days the sender of these answers can expect one; undefined where nobody has promised any. */
export function answerDays({ fields, answerWithin }, values) {
    return answerWithin && lookAt(fields, values).holds(answerWithin.when) ? answerWithin.days : undefined;
}
