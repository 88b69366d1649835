const cache = new WeakMap();
/** Returns all inputs of a form in order, those of groups included. */
export function flattenInputs(fields) {
    // Called at every key that a resident presses.
    const inputs = cache.get(fields) ?? fields.flatMap((field) => flattenField(field, []));
    cache.set(fields, inputs);
    return inputs;
}
/** Returns the input of a name, also one in a group. */
export const findInput = (fields, name) => flattenInputs(fields).find(({ input }) => input.name === name)?.input;
function flattenField(field, outer) {
    if (field.type === 'note')
        return [];
    const conditions = field.showWhen === undefined ? outer : [...outer, field.showWhen];
    if (field.type === 'group')
        return field.fields.flatMap((inner) => flattenField(inner, conditions));
    return [{ input: field, conditions }];
}
