import { excessOfEmail, parseEmail } from '../values/email.ts';
import { normalizedSchema } from './answer-schema.ts';
import { textBoxKeys as keys } from './common-keys.ts';
import type { FieldType } from './field-type.ts';

/** The field type `email`: an e-mail address. */
export const emailField = {
  type: 'email',
  keys,
  answer: () => normalizedSchema(parseEmail, 'notEmail', excessOfEmail),
} satisfies FieldType<typeof keys, 'email'>;
