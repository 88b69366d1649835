import { optionSchema } from './answer-schema.js';
import { singleChoiceKeys, textBoxKeys } from './common-keys.js';
const keys = {
    ...singleChoiceKeys,
    /** The purpose of the input (WCAG 1.3.5), as the HTML attribute takes it. */
    autocomplete: textBoxKeys.autocomplete,
};
/** The field type `select`: one of many options. */
export const selectField = {
    type: 'select',
    keys,
    answer: (_field, { options }) => optionSchema(options),
    isComparable: () => true,
};
