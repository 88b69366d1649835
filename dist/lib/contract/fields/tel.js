import { excessOfPhone, parsePhone } from '../values/phone.js';
import { normalizedSchema, toLatinDigits } from './answer-schema.js';
import { textBoxKeys as keys } from './common-keys.js';
/** The field type `tel`: a phone number, stored in E.164 where its country is certain. */
export const telField = {
    type: 'tel',
    keys,
    answer: (_field, { country = '' }) => normalizedSchema((text) => parsePhone(toLatinDigits(text), country), 'notPhone', (text) => excessOfPhone(toLatinDigits(text), country)),
};
