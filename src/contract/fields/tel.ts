import { invalidAnswer, validAnswer } from '../values/answer.ts';
import { parsePhone } from '../values/phone.ts';
import { textSchema, toLatinDigits } from './answer-schema.ts';
import { checkDefault } from './check-keys.ts';
import { textBoxKeys as keys } from './common-keys.ts';
import type { FieldType } from './field-type.ts';

const answer = () =>
  textSchema((text) => {
    const phone = parsePhone(toLatinDigits(text));
    return phone === undefined ? invalidAnswer('notPhone') : validAnswer(phone);
  });

/** The field type `tel`: a phone number, stored in E.164. */
export const telField = {
  type: 'tel',
  keys,
  answer,
  check: (field) => checkDefault(field, answer),
} satisfies FieldType<typeof keys, 'tel'>;
