import * as z from 'zod/mini';
import { invalidAnswer, noAnswer, validAnswer } from '../values/answer.js';
import { answerSchema } from './answer-schema.js';
import { checkBounds, choiceKeys, wholeNumber } from './common-keys.js';
const keys = {
    ...choiceKeys,
    /** Values of the options that are ticked at first. */
    default: z.optional(z.array(z.string())),
    /** Minimum number of choices, if any are made. */
    minChoices: z.optional(wholeNumber(1, 2000)),
    /** Maximum number of choices. */
    maxChoices: z.optional(wholeNumber(1, 2000)),
};
function parseChoices({ minChoices = 1, maxChoices = Infinity }, options, raw) {
    if (raw === undefined)
        return noAnswer;
    if (!Array.isArray(raw) || !raw.every((value) => typeof value === 'string'))
        return invalidAnswer('invalid');
    if (raw.length === 0)
        return noAnswer;
    const values = new Set(raw);
    const chosen = options.filter(({ value }) => values.has(value));
    // The same choice twice is as invalid as one that is not offered.
    if (chosen.length < raw.length)
        return invalidAnswer('notOption');
    if (chosen.some(({ redirect }) => redirect))
        return invalidAnswer('redirected');
    if (chosen.length < minChoices)
        return invalidAnswer('tooFew', { min: minChoices });
    if (chosen.length > maxChoices)
        return invalidAnswer('tooMany', { max: maxChoices });
    return validAnswer(chosen.map(({ value }) => value));
}
function check(field) {
    const { minChoices = 0, options, optionsFrom } = field;
    const high = options.length;
    const isTooHigh = minChoices > high && optionsFrom === undefined; // the number of fetched options is unknown
    return [
        ...checkBounds(field, 'minChoices', 'maxChoices'),
        ...(isTooHigh
            ? [{ key: 'minChoices', code: 'bounds', params: { key: 'the number of options', high } }]
            : []),
    ];
}
/** The field type `checkboxes`: any number of options. */
export const checkboxesField = {
    type: 'checkboxes',
    keys,
    answer: (field, { options }) => answerSchema((raw) => parseChoices(field, options, raw)),
    check,
    isComparable: () => true,
};
