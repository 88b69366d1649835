import * as z from 'zod/mini';
import { configIssue } from '../config/check/config-issue.js';
import { checkboxField } from './checkbox.js';
import { checkboxesField } from './checkboxes.js';
import { draftableKeys } from './common-keys.js';
import { dateField } from './date.js';
import { emailField } from './email.js';
import { isCustom } from './field-type.js';
import { fileField } from './file.js';
import { hiddenField } from './hidden.js';
import { numberField } from './number.js';
import { radioField } from './radio.js';
import { registeredTypes } from './registered-types.js';
import { selectField } from './select.js';
import { telField } from './tel.js';
import { textField } from './text.js';
import { textareaField } from './textarea.js';
/** The field types that come with synpunkt, in the order in which messages list them. */
const builtIn = {
    text: textField,
    email: emailField,
    tel: telField,
    number: numberField,
    date: dateField,
    textarea: textareaField,
    select: selectField,
    radio: radioField,
    checkboxes: checkboxesField,
    checkbox: checkboxField,
    file: fileField,
    hidden: hiddenField,
};
for (const fieldType of Object.values(builtIn))
    register(fieldType);
function register(fieldType) {
    const { type, keys } = fieldType;
    const schema = z.strictObject({ type: z.literal(type), ...keys }).check(({ value, issues }) => {
        // The keys are checked against each other only if they are valid one by one.
        if (issues.length > 0)
            return;
        const contradictions = fieldType.check?.(value) ?? [];
        for (const { key, code, params } of [...contradictions, ...checkDefault(fieldType, value, contradictions)]) {
            issues.push({ code: 'custom', input: value, path: [key], ...configIssue(code, params) });
        }
    });
    registeredTypes.set(type, { ...fieldType, schema });
}
/** Checks that the initial value of a field is an answer to it, without the keys that have issues. */
function checkDefault(fieldType, field, issues) {
    const { default: initial, optionsFrom } = field;
    const options = isCustom(field) ? [] : (field.options ?? []);
    // The options that are fetched are not known here.
    if (initial === undefined || optionsFrom !== undefined)
        return [];
    const rest = { ...field, ...Object.fromEntries(issues.map(({ key }) => [key, undefined])) };
    if (fieldType.answer(rest, { options }).safeParse(initial).success)
        return [];
    const allowed = options.flatMap(({ value, redirect }) => (redirect ? [] : [value]));
    return [{ key: 'default', code: 'default', params: { allowed } }];
}
/** Registers a field type, in the page and in the receiver, before the first config is read. Throws on a bad name. */
export function registerFieldType(fieldType) {
    const { type, keys } = fieldType;
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(type)) {
        throw new Error(`synpunkt: field type "${type}" has no hyphen; name it as "acme-rating"`);
    }
    const anyType = fieldType;
    register({
        ...anyType,
        keys: { ...draftableKeys, ...keys },
        // A condition that cannot be checked is left out of the config.
        isComparable: (field) => attempt(() => anyType.isComparable?.(field)) === true,
    });
}
function attempt(call) {
    try {
        return call();
    }
    catch {
        return undefined;
    }
}
/** The field type of a name, or undefined. */
export const fieldTypeOf = (type) => registeredTypes.get(type);
/** The names of all field types. */
export const inputTypes = () => [...registeredTypes.keys()];
