/** Collects the names in a config, so that a reference to a field that was left out is not reported as well. */
export function collectNames(json) {
    const names = new Set();
    const options = new Map();
    const addOptions = (name, field) => {
        const list = Object(field).options;
        if (!Array.isArray(list))
            return;
        const values = options.get(name) ?? new Set();
        for (const option of list)
            values.add(Object(option).value);
        options.set(name, values);
    };
    const { changes, fields, moreFields } = Object(json);
    for (const [name, change] of Object.entries(Object(changes)))
        addOptions(name, change);
    // Only fields have names: the keys of `fieldNames` and others are not limited, so that "name" may be one of them.
    const fieldsOrLists = new Set([fields, moreFields, ...listsIn(json)]);
    // The iteration of a set includes what is added meanwhile, whatever the depth.
    for (const field of fieldsOrLists) {
        if (Array.isArray(field)) {
            for (const entry of field)
                fieldsOrLists.add(entry);
            continue;
        }
        const { type, name, fields: inner } = Object(field);
        if (typeof name === 'string') {
            names.add(name);
            addOptions(name, field);
        }
        for (const list of type === 'group' ? [inner, ...listsIn(field)] : [inner])
            fieldsOrLists.add(list);
    }
    return { names, options };
}
/** Returns all lists in an object: a list whose key is misspelt contains fields as well. */
const listsIn = (object) => Object.values(Object(object)).filter(Array.isArray);
