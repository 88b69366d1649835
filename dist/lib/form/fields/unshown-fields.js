import { isCustom } from '../../contract/fields/field-type.js';
const unshown = new WeakSet();
/** Remembers that the type of a field cannot render it. */
export function addUnshown(field) {
    unshown.add(field);
}
/** Whether a field cannot be shown, so that nobody can answer it. */
export const isUnshown = (field) => unshown.has(field);
/** Returns fields without those that cannot be shown and have no value: the resident can send the others. */
export function withoutUnshown(fields, valueOf) {
    const canBeAnswered = (field) => !('name' in field && isUnshown(field) && valueOf(field.name) === '');
    return fields.filter(canBeAnswered).map((field) => {
        if (field.type !== 'group' || isCustom(field))
            return field;
        return { ...field, fields: field.fields.filter(canBeAnswered) };
    });
}
