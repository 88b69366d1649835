import { optionsOf } from '../../values/evaluate-form.js';
/**
 * Locates each input and each note of a form in its config.
 *
 * @param fields - All fields of the form.
 */
export function locateFields(fields, config) {
    const first = config.fields ?? fields.slice(0, fields.length - config.moreFields.length);
    return [
        ...first.flatMap((field, index) => config.fields ? locateOwn(field, ['fields', index]) : locateChanged(field, config.changes)),
        ...config.moreFields.flatMap((field, index) => locateOwn(field, ['moreFields', index])),
    ];
}
/** Locates a field of the config itself. */
function locateOwn(field, path, outer = []) {
    const conditions = [...outer, ...conditionsOf(field, path, () => true)];
    if (field.type !== 'group')
        return [{ input: inputOf(field), path, conditions }];
    return field.fields.flatMap((inner, index) => locateOwn(inner, [...path, 'fields', index], conditions));
}
/** Locates a field of a preset at `changes.<name>`, whether or not the config changes it. */
function locateChanged(field, changes, outer = []) {
    const name = 'name' in field ? field.name : '';
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    const path = ['changes', name];
    const conditions = [...outer, ...conditionsOf(field, path, (key) => Object.hasOwn(Object(change), key))];
    if (field.type !== 'group')
        return [{ input: inputOf(field), path, conditions }];
    return field.fields.flatMap((inner) => locateChanged(inner, changes, conditions));
}
/** Returns the conditions of a field itself; `isOwn` returns whether the config has a key of the field. */
function conditionsOf(field, path, isOwn) {
    const { showWhen, required } = field; // keys that any type may have
    const use = (condition, isVisibility, key, ...rest) => {
        return { condition, isVisibility, path: isOwn(key) ? [...path, key, ...rest] : undefined };
    };
    return [
        ...(showWhen ? [use(showWhen, true, 'showWhen')] : []),
        ...(typeof required === 'object' ? [use(required, false, 'required')] : []),
        ...optionsOf(field).flatMap((option, index) => option.showWhen ? [use(option.showWhen, true, 'options', index, 'showWhen')] : []),
    ];
}
const inputOf = (field) => field.type === 'note' ? undefined : field;
