import * as z from 'zod/mini';
import { textSchema } from './answer-schema.js';
import { freeTextKeys, wholeNumber } from './common-keys.js';
import { checkFreeText, parseFreeText } from './free-text.js';
const keys = {
    ...freeTextKeys,
    /** Maximum length, in Unicode code points. */
    maxLength: z._default(wholeNumber(1, 20_000), 4000),
};
/** Control characters other than line breaks and tabs. */
const forbidden = /[^\P{Cc}\n\r\t]/u;
/** The field type `textarea`: a text of several lines. */
export const textareaField = {
    type: 'textarea',
    keys,
    answer: (field) => textSchema((text) => parseFreeText(field, text), forbidden),
    check: (field) => checkFreeText(field),
    isComparable: () => true,
};
