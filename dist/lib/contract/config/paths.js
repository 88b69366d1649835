/** Returns a copy of a value without the values at some paths. */
export function omitPaths(value, paths) {
    if (paths.length === 0)
        return value;
    if (paths.some((path) => path.length === 0))
        return undefined;
    const inner = new Map();
    for (const [key = '', ...rest] of paths) {
        const others = inner.get(key);
        if (others)
            others.push(rest);
        else
            inner.set(key, [rest]);
    }
    if (Array.isArray(value))
        return value.map((entry, index) => omitPaths(entry, inner.get(index) ?? []));
    return isObject(value) ? mapEntries(value, (part, key) => omitPaths(part, inner.get(key) ?? [])) : value;
}
/** Removes the entries of lists that `omitInvalid` and {@link omitPaths} have left out. */
export function compact(value) {
    if (Array.isArray(value))
        return value.filter((entry) => entry !== undefined).map(compact);
    return isObject(value) ? mapEntries(value, compact) : value;
}
/** Returns where something at a path of a compacted value is in the value before that. */
export function sparsePath(path, sparse) {
    let value = sparse;
    // JSON has no symbols.
    return path.map((key) => {
        const list = Array.isArray(value) && value.includes(undefined) ? value : [];
        const index = typeof key === 'number' ? [...list.keys()].filter((at) => list[at] !== undefined)[key] : undefined;
        value = valueAt(value, [index ?? key]);
        return index ?? key;
    });
}
/** Returns the value at a path of a config, or undefined. */
export function valueAt(json, path) {
    return path.reduce((at, key) => (Object.hasOwn(Object(at), key) ? Object(at)[key] : undefined), json);
}
/** Whether a value is a plain object and not a list. */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Maps the values of an object; those that become undefined are left out. */
export function mapEntries(object, map) {
    const entries = Object.entries(object).map(([key, value]) => [key, map(value, key)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
