import * as z from 'zod/mini';
import { optionSchema } from './answer-schema.js';
import { singleChoiceKeys } from './common-keys.js';
const keys = {
    ...singleChoiceKeys,
    /** `buttons` shows the options side by side, for a question with two or three short answers. */
    display: z.optional(z.literal('buttons')),
};
/** The field type `radio`: one of a few options, all in view. */
export const radioField = {
    type: 'radio',
    keys,
    answer: (_field, { options }) => optionSchema(options),
    isComparable: () => true,
};
