import { isCustom } from '../../contract/fields/field-type.js';
/** Whether what is written in a field is kept until it has been sent: not contact fields, unless the field says so. */
export function isKept(input) {
    if (input.type === 'file' || input.type === 'hidden')
        return false;
    const { draft, autocomplete, type } = input;
    return Boolean(draft ?? !(type === 'email' || type === 'tel' || autocomplete));
}
/** Whether a field can hold a value. */
export function fitsInput(input, value) {
    if (isCustom(input))
        return value !== undefined;
    if (input.type === 'checkbox')
        return typeof value === 'boolean';
    if (input.type !== 'checkboxes')
        return typeof value === 'string';
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
