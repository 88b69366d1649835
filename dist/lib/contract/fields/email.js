import { excessOfEmail, parseEmail } from '../values/email.js';
import { normalizedSchema } from './answer-schema.js';
import { textBoxKeys as keys } from './common-keys.js';
/** The field type `email`: an e-mail address. */
export const emailField = {
    type: 'email',
    keys,
    answer: () => normalizedSchema(parseEmail, 'notEmail', excessOfEmail),
};
