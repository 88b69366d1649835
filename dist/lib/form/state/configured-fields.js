import { today } from '../../contract/values/date.js';
import { flattenInputs } from '../../contract/values/flatten-inputs.js';
/** Returns the default values of fields as their controls have them: numbers as strings, `today` as a date. */
export function initialValues(fields) {
    return Object.fromEntries(flattenInputs(fields).flatMap(({ input }) => {
        const { default: value } = { ...input };
        if (value === undefined)
            return [];
        if (input.type === 'date' && value === 'today')
            return [[input.name, today(new Date())]];
        return [[input.name, typeof value === 'number' ? String(value) : value]];
    }));
}
/** Returns the fields up to and including a named one; a redirect hides the rest. */
export function fieldsUpTo(fields, name) {
    const end = fields.findIndex((field) => hasName(field, name)) + 1;
    if (end === 0)
        return fields;
    return fields.slice(0, end).map((field, index) => {
        if (index < end - 1 || field.type !== 'group')
            return field;
        return { ...field, fields: field.fields.slice(0, field.fields.findIndex((inner) => hasName(inner, name)) + 1) };
    });
}
const hasName = (field, name) => field.type === 'group' ? field.fields.some((inner) => hasName(inner, name)) : 'name' in field && field.name === name;
