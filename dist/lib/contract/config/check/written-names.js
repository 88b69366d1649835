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
    for (const [name, change] of Object.entries(Object(Object(json).changes)))
        addOptions(name, change);
    // A set that grows is iterated to its end, whatever the depth.
    const objects = new Set([json]);
    for (const object of objects) {
        if (typeof object !== 'object' || object === null)
            continue;
        const { name } = object;
        if (typeof name === 'string') {
            names.add(name);
            addOptions(name, object);
        }
        for (const inner of Object.values(object))
            objects.add(inner);
    }
    return { names, options };
}
