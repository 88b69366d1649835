import { invalidAnswer, validAnswer } from '../values/answer.js';
import { fixedSchema } from './answer-schema.js';
import { commonKeys } from './common-keys.js';
import { valueSchema } from './option.js';
const keys = {
    name: commonKeys.name,
    /** The value that is sent. */
    value: valueSchema(2000),
    showWhen: commonKeys.showWhen,
};
/** The field type `hidden`: a fixed value, which the resident does not see. */
export const hiddenField = {
    type: 'hidden',
    keys,
    answer: (field) => fixedSchema((text) => (text === field.value.trim() ? validAnswer(text) : invalidAnswer('notOption'))),
    isComparable: () => true,
};
