import * as z from 'zod/mini';
import { cleanText } from '../values/clean-text.js';
import { textSchema } from './answer-schema.js';
import { freeTextKeys, wholeNumber } from './common-keys.js';
import { checkFreeText, parseFreeText } from './free-text.js';
const keys = {
    ...freeTextKeys,
    /** Maximum length, in Unicode code points. */
    maxLength: z._default(wholeNumber(1, 20_000), 4000),
};
/** The field type `textarea`: a text of several lines. */
export const textareaField = {
    type: 'textarea',
    keys,
    answer: (field, context) => textSchema((text) => parseFreeText(field, context, text), cleanText),
    check: (field) => checkFreeText(field),
    isComparable: () => true,
};
