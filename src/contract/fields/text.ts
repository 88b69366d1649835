import * as z from 'zod/mini';
import { invalidAnswer, validAnswer } from '../values/answer.ts';
import { parsePostcode } from '../values/postcode.ts';
import { textSchema, toLatinDigits } from './answer-schema.ts';
import { checkDefault } from './check-keys.ts';
import { freeTextKeys, wholeNumber } from './common-keys.ts';
import type { FieldOf, FieldType } from './field-type.ts';
import { checkFreeText, parseFreeText } from './free-text.ts';

const keys = {
  ...freeTextKeys,
  /** Most characters, counted in Unicode code points. */
  maxLength: z._default(wholeNumber(1, 20_000), 200),
  /** `postcode` takes Swedish postcodes and stores them as `NNN NN`. */
  format: z.optional(z.literal('postcode')),
};

const answer = (field: FieldOf<typeof keys, 'text'>) =>
  textSchema((text) => {
    if (field.format === undefined) return parseFreeText(field, text);
    const postcode = parsePostcode(toLatinDigits(text));
    return postcode === undefined ? invalidAnswer('notPostcode') : validAnswer(postcode);
  });

/** The field type `text`: one line. */
export const textField = {
  type: 'text',
  keys,
  answer,
  check: (field) => checkDefault(field, answer, checkFreeText(field)),
  isComparable: ({ format }) => format === undefined,
} satisfies FieldType<typeof keys, 'text'>;
