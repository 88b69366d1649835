import { evaluateForm } from '../values/evaluate-form.js';
/** Returns the number of working days within which an answer is promised, or undefined. */
export function answerDays({ fields, answerWithin }, values) {
    return answerWithin && evaluateForm(fields, values).isTrue(answerWithin.when) ? answerWithin.days : undefined;
}
