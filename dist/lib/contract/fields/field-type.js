const registered = new Map();
/** Makes a field type known, in the page and in the receiver, before the first config is read. Throws on a bad name. */
export function registerFieldType(fieldType) {
    const { type } = fieldType;
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(type)) {
        throw new Error(`synpunkt: field type "${type}" has no hyphen; name it as "acme-rating"`);
    }
    registered.set(type, fieldType); // each is given only fields that its own keys have checked
}
/** Whether a field is of a type that a developer has registered: only these have a hyphen in their name. */
export const isCustom = (field) => field.type.includes('-');
/** The field type of a name, or undefined. */
export const fieldTypeOf = (type) => registered.get(type);
/** Every registered field type. */
export const fieldTypes = () => [...registered.values()];
