/** What the endpoint calls a field; undefined where it gets none. */
export function nameAt(name, { fieldNames = {} }) {
    const other = Object.hasOwn(fieldNames, name) ? fieldNames[name] : name;
    return other === false ? undefined : other;
}
