import * as z from 'zod/mini';
import { parsePostcode } from '../values/postcode.js';
import { normalizedSchema, textSchema, toLatinDigits } from './answer-schema.js';
import { freeTextKeys, wholeNumber } from './common-keys.js';
import { checkFreeText, parseFreeText } from './free-text.js';
const keys = {
    ...freeTextKeys,
    /** Maximum length, in Unicode code points. */
    maxLength: z._default(wholeNumber(1, 20_000), 200),
    /** `postcode` takes postcodes, and stores Swedish ones as `NNN NN`. */
    format: z.optional(z.literal('postcode')),
};
/** The field type `text`: one line. */
export const textField = {
    type: 'text',
    keys,
    answer: (field, context) => field.format === 'postcode'
        ? normalizedSchema((text) => parsePostcode(toLatinDigits(text), context.country ?? ''), 'notPostcode')
        : textSchema((text) => parseFreeText(field, context, text)),
    check: (field) => checkFreeText(field),
    isComparable: ({ format }) => format === undefined,
};
