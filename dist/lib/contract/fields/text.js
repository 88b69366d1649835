import * as z from 'zod/mini';
import { parsePostcode } from '../values/postcode.js';
import { normalizedSchema, textSchema, toLatinDigits } from './answer-schema.js';
import { freeTextKeys, wholeNumber } from './common-keys.js';
import { checkFreeText, parseFreeText } from './free-text.js';
const keys = {
    ...freeTextKeys,
    /** Maximum length, in Unicode code points. */
    maxLength: z._default(wholeNumber(1, 20_000), 200),
    /** `postcode` takes Swedish postcodes and stores them as `NNN NN`. */
    format: z.optional(z.literal('postcode')),
};
/** The field type `text`: one line. */
export const textField = {
    type: 'text',
    keys,
    answer: (field) => field.format === 'postcode'
        ? normalizedSchema((text) => parsePostcode(toLatinDigits(text)), 'notPostcode')
        : textSchema((text) => parseFreeText(field, text)),
    check: (field) => checkFreeText(field),
    isComparable: ({ format }) => format === undefined,
};
