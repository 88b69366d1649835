const known = new WeakMap();
/** All inputs of a form in order, taken out of their groups. */
export function placedInputs(fields) {
    // Asked at every key that a resident presses.
    const placed = known.get(fields) ?? fields.flatMap((field) => placedIn(field, []));
    known.set(fields, placed);
    return placed;
}
function placedIn(field, outer) {
    if (isNote(field))
        return [];
    const conditions = field.showWhen === undefined ? outer : [...outer, field.showWhen];
    if (isGroup(field))
        return field.fields.flatMap((inner) => placedIn(inner, conditions));
    return [{ input: field, conditions }];
}
const isNote = (field) => field.type === 'note';
const isGroup = (field) => field.type === 'group';
