/**
 * Within how many working days the sender of these answers can expect one; undefined where nobody has promised any.
 *
 * @param lookAt - The function of that name, which a browser has in another file already.
 */
export function answerDays({ fields, answerWithin }, values, lookAt) {
    return answerWithin && lookAt(fields, values).holds(answerWithin.when) ? answerWithin.days : undefined;
}
