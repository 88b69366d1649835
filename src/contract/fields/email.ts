import { invalidAnswer, validAnswer } from '../values/answer.ts';
import { parseEmail } from '../values/email.ts';
import { textSchema } from './answer-schema.ts';
import { checkDefault } from './check-keys.ts';
import { textBoxKeys as keys } from './common-keys.ts';
import type { FieldType } from './field-type.ts';

const answer = () =>
  textSchema((text) => {
    const email = parseEmail(text);
    return email === undefined ? invalidAnswer('notEmail') : validAnswer(email);
  });

/** The field type `email`: an e-mail address. */
export const emailField = {
  type: 'email',
  keys,
  answer,
  check: (field) => checkDefault(field, answer),
} satisfies FieldType<typeof keys, 'email'>;
