const known = new WeakMap();
/** All inputs of a form in order, taken out of their groups. */
export function flattenInputs(fields) {
    // Asked at every key that a resident presses.
    const placed = known.get(fields) ?? fields.flatMap((field) => placedIn(field, []));
    known.set(fields, placed);
    return placed;
}
function placedIn(field, outer) {
    if (field.type === 'note')
        return [];
    const conditions = field.showWhen === undefined ? outer : [...outer, field.showWhen];
    if (field.type === 'group')
        return field.fields.flatMap((inner) => placedIn(inner, conditions));
    return [{ input: field, conditions }];
}
