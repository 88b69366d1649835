import { excessOfPhone, parsePhone } from '../values/phone.ts';
import { normalizedSchema, toLatinDigits } from './answer-schema.ts';
import { textBoxKeys as keys } from './common-keys.ts';
import type { FieldType } from './field-type.ts';

/** The field type `tel`: a phone number, stored in E.164 where its country is certain. */
export const telField = {
  type: 'tel',
  keys,
  answer: (_field, { country = '' }) =>
    normalizedSchema(
      (text) => parsePhone(toLatinDigits(text), country),
      'notPhone',
      (text) => excessOfPhone(toLatinDigits(text), country),
    ),
} satisfies FieldType<typeof keys, 'tel'>;
