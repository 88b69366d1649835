import * as z from 'zod/mini';
import { cleanText } from '../values/clean-text.ts';
import { textSchema } from './answer-schema.ts';
import { freeTextKeys, wholeNumber } from './common-keys.ts';
import type { FieldType } from './field-type.ts';
import { checkFreeText, parseFreeText } from './free-text.ts';

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
} satisfies FieldType<typeof keys, 'textarea'>;
