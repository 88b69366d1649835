import { isCustom } from '../../contract/fields/field-type.js';
/** The kinds of the types whose value is no string. */
const valueKinds = {
    checkbox: 'boolean',
    checkboxes: 'list',
    file: 'files',
    hidden: 'fixed',
};
/** The kind of a field's value. */
export const valueKind = (input) => (isCustom(input) ? 'json' : (valueKinds[input.type] ?? 'string'));
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
