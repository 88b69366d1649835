import * as z from 'zod/mini';
import { invalidAnswer, noAnswer, validAnswer } from '../values/answer.js';
import { answerSchema } from './answer-schema.js';
import { draftableKeys } from './common-keys.js';
const keys = {
    ...draftableKeys,
    /** Whether it is ticked at first. */
    default: z.optional(z.boolean()),
};
/** The field type `checkbox`: a statement to agree to. */
export const checkboxField = {
    type: 'checkbox',
    keys,
    answer: () => answerSchema((raw) => {
        if (raw === undefined || raw === false)
            return noAnswer;
        return raw === true ? validAnswer(true) : invalidAnswer('invalid');
    }),
};
