import { isObject } from '../paths.js';
/** A deeper condition is left to the schema. */
const maxDepth = 9;
/** Accepts a condition on the inputs read so far, so that no field depends on its own answer. */
export const isCondition = (value, context) => acceptCondition(value, context, maxDepth);
function acceptCondition(value, context, levels) {
    if (!isObject(value))
        return false;
    const { all, any, not, field, is, in: list, filled } = value;
    const count = Object.keys(value).length;
    if (count === 1) {
        const parts = not === undefined ? (all ?? any) : [not];
        return isFilled(parts) && levels > 0 && parts.every((part) => acceptCondition(part, context, levels - 1));
    }
    const input = typeof field === 'string' ? context.inputs.get(field) : undefined;
    if (!input || count !== 2)
        return false;
    if (typeof filled === 'boolean')
        return true;
    const values = is === undefined ? list : [is];
    return isFilled(values) && values.every((one) => typeof one === 'string' && isComparable(input, one));
}
const isFilled = (value) => Array.isArray(value) && value.length > 0;
/** Whether answers to an input have one spelling each, and a value may be one of them. */
function isComparable(input, value) {
    const { type, format, options, optionsFrom } = input;
    if (Array.isArray(options))
        return optionsFrom !== undefined || options.some((option) => option.value === value);
    return type === 'textarea' || type === 'hidden' || (type === 'text' && format === undefined);
}
/** Accepts the value of `required`; a condition is checked when all fields are known. */
export const isRequired = (value, { conditions }) => {
    if (typeof value !== 'boolean')
        conditions.push(value); // isCondition() checks it
    return true;
};
