import { parsePhone } from '../values/phone.ts';
import { normalizedSchema, toLatinDigits } from './answer-schema.ts';
import { textBoxKeys as keys } from './common-keys.ts';
import type { FieldType } from './field-type.ts';

/** The field type `tel`: a phone number, stored in E.164. */
export const telField = {
  type: 'tel',
  keys,
  answer: () => normalizedSchema((text) => parsePhone(toLatinDigits(text)), 'notPhone'),
} satisfies FieldType<typeof keys, 'tel'>;
