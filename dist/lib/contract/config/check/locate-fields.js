import { optionsOf } from '../../values/evaluate-form.js';
/**
 * Tells where each input and each note of a form stands in its config.
 *
 * @param fields - The fields of the form, complete.
 * @param own - The config as it was written.
 */
export function locateFields(fields, own) {
    const first = own.fields ?? fields.slice(0, fields.length - own.moreFields.length);
    return [
        ...first.flatMap((field, index) => (own.fields ? placed(field, ['fields', index]) : changed(field, own.changes))),
        ...own.moreFields.flatMap((field, index) => placed(field, ['moreFields', index])),
    ];
}
/** Where a field of the config's own stands. */
function placed(field, path, outer = []) {
    const asking = [...outer, ...askingOf(field, path, () => true)];
    if (field.type !== 'group')
        return [{ input: inputOf(field), path, asking }];
    return field.fields.flatMap((inner, index) => placed(inner, [...path, 'fields', index], asking));
}
/** Where a field of a preset stands: at the change that touched it, if any. */
function changed(field, changes, outer = []) {
    const name = 'name' in field ? field.name : '';
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    const path = ['changes', name];
    const asking = [...outer, ...askingOf(field, path, (key) => Object.hasOwn(Object(change), key))];
    if (field.type !== 'group')
        return [{ input: inputOf(field), path, asking }];
    return field.fields.flatMap((inner) => changed(inner, changes, asking));
}
/** What a field itself asks; `isOwn` tells whether the config says a key of it. */
function askingOf(field, path, isOwn) {
    const { showWhen, required } = field; // of whatever type
    const options = field.type === 'group' || field.type === 'note' ? [] : optionsOf(field);
    const asking = (condition, shows, key, ...way) => {
        return { condition, shows, path: isOwn(key) ? [...path, key, ...way] : undefined };
    };
    return [
        ...(showWhen ? [asking(showWhen, true, 'showWhen')] : []),
        ...(typeof required === 'object' ? [asking(required, false, 'required')] : []),
        ...options.flatMap((option, index) => option.showWhen ? [asking(option.showWhen, true, 'options', index, 'showWhen')] : []),
    ];
}
const inputOf = (field) => (field.type === 'note' ? undefined : field);
