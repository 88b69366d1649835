import { FieldSchema } from '../fields/field.js';
import { fieldTypeOf, inputTypes } from '../fields/registry.js';
import { issueAt } from './check/config-issue.js';
import { omitInvalid } from './omit-invalid.js';
import { compact, omitPaths } from './paths.js';
/**
 * Applies the changes of a config to the fields of its preset: keys are set, and a field whose change is false is left out.
 * A field of another type keeps the keys that this type has as well; its name stays, since conditions and receivers refer
 * to it.
 */
export function applyChanges(presetFields, changes) {
    const issues = [];
    const valid = { ...changes };
    const apply = (field) => {
        if (field.type === 'note')
            return [field];
        if (field.type === 'group') {
            const fields = field.fields.flatMap(apply); // a change makes no group of an input
            return fields.length === 0 ? [] : [{ ...field, fields }];
        }
        const change = Object.hasOwn(changes, field.name) ? changes[field.name] : undefined;
        if (change === undefined)
            return [field];
        if (change === false)
            return [];
        const changed = changeInput(field, Object(change));
        issues.push(...changed.issues.map((issue) => ({ ...issue, path: ['changes', field.name, ...issue.path] })));
        valid[field.name] = changed.change;
        return [changed.field];
    };
    const fields = presetFields.flatMap(apply);
    return { fields, issues, changes: valid };
}
function changeInput(field, { name, ...change }) {
    const issues = name === undefined || name === field.name ? [] : [issueAt(['name'], 'renamedField')];
    const { type = field.type, ...keys } = change;
    const fieldType = fieldTypeOf(String(type));
    if (fieldType === undefined) {
        issues.push(issueAt(['type'], 'fieldType', { allowed: inputTypes() }));
        return { ...changeInput(field, keys), issues };
    }
    const { shape } = fieldType.schema;
    const kept = Object.fromEntries(Object.entries(field).filter(([key]) => Object.hasOwn(shape, key)));
    const result = FieldSchema.safeParse({ ...kept, ...keys, type });
    if (result.success)
        return { field: result.data, issues, change };
    issues.push(...result.error.issues);
    if (result.error.issues.some(({ path }) => path[0] === 'type'))
        return { field, issues, change: {} };
    const valid = {};
    for (const [key, schema] of Object.entries(shape)) {
        const value = Object.hasOwn(keys, key) ? omitInvalid(schema, keys[key]) : undefined;
        if (value !== undefined)
            valid[key] = value;
    }
    // Keys that are valid one by one may contradict each other.
    const together = FieldSchema.safeParse(compact({ ...kept, ...valid, type }));
    const paths = together.error?.issues.map(({ path }) => path) ?? []; // JSON has no symbols
    const rest = Object(omitPaths(valid, paths));
    const changed = FieldSchema.safeParse(compact({ ...kept, ...rest, type }));
    return changed.success
        ? { field: changed.data, issues, change: change['type'] === undefined ? rest : { ...rest, type } }
        : { field, issues, change: {} };
}
