import { isCustom } from '../../contract/fields/field-type.js';
/** The kind of value that a field of each type has while it is filled in. */
const valueKinds = {
    text: 'string',
    email: 'string',
    tel: 'string',
    number: 'string',
    date: 'string',
    textarea: 'string',
    select: 'string',
    radio: 'string',
    checkbox: 'boolean',
    checkboxes: 'list',
    file: 'files',
    hidden: 'fixed',
};
/** The kind of a field's value; `json` for a type that a developer has registered. */
export const valueKind = (input) => isCustom(input) ? 'json' : valueKinds[input.type];
/** Whether the value of a field is saved as a draft: not by default for contact fields. */
export function isInDraft(input) {
    const kind = valueKind(input);
    if (kind === 'files' || kind === 'fixed')
        return false;
    const { draft, autocomplete, type } = input;
    return Boolean(draft ?? !(type === 'email' || type === 'tel' || autocomplete));
}
/** Whether a value of a draft is one that a field can have. */
export function isValidDraft(input, value) {
    const kind = valueKind(input);
    if (kind === 'json')
        return value !== undefined;
    if (kind === 'list')
        return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
    return typeof value === kind;
}
