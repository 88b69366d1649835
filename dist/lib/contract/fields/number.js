import * as z from 'zod/mini';
import { invalidAnswer, validAnswer } from '../values/answer.js';
import { parseDecimal } from '../values/decimal.js';
import { toLatinDigits, textSchema } from './answer-schema.js';
import { checkBounds, textBoxKeys } from './common-keys.js';
const keys = {
    ...textBoxKeys,
    /** The initial value. */
    default: z.optional(z.number()),
    /** Minimum. */
    min: z.optional(z.number()),
    /** Maximum. */
    max: z.optional(z.number()),
    /** The number must be a multiple of this, counted from `min` or 0; left out, any number will do. */
    step: z.optional(z.number().check(z.positive())),
};
function parseNumber({ min, max, step }, text) {
    const number = parseDecimal(toLatinDigits(text));
    if (number === undefined)
        return invalidAnswer('notNumber');
    if (min !== undefined && number < min)
        return invalidAnswer('tooLow', { min });
    if (max !== undefined && number > max)
        return invalidAnswer('tooHigh', { max });
    const steps = step === undefined ? 0 : (number - (min ?? 0)) / step;
    // Decimal fractions are not exact: 0.3 is no multiple of 0.1 to a computer.
    const isStep = Math.abs(steps - Math.round(steps)) < 1e-6;
    return isStep ? validAnswer(number) : invalidAnswer('notStep', { step: step ?? 1 });
}
/** The field type `number`: a number as people in Sweden write it. */
export const numberField = {
    type: 'number',
    keys,
    answer: (field) => z.pipe(z.transform((raw) => (typeof raw === 'number' ? String(raw) : raw)), textSchema((text) => parseNumber(field, text))),
    check: (field) => checkBounds(field, 'min', 'max'),
};
