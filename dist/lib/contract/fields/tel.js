import { parsePhone } from '../values/phone.js';
import { normalizedSchema, toLatinDigits } from './answer-schema.js';
import { textBoxKeys as keys } from './common-keys.js';
/** The field type `tel`: a phone number, stored in E.164. */
export const telField = {
    type: 'tel',
    keys,
    answer: () => normalizedSchema((text) => parsePhone(toLatinDigits(text)), 'notPhone'),
};
