import * as z from 'zod/mini';
import { compact, isObject, mapEntries, omitPaths, valueAt } from './paths.js';
/**
 * Returns what is valid in a value: without the keys and entries that are not, or undefined where it is not valid without
 * them. In lists, undefined replaces an entry that is left out, so that the other entries keep their indices;
 * {@link compact} removes it.
 */
export function omitInvalid(schema, json) {
    const { def } = schema;
    switch (def.type) {
        case 'optional':
        case 'default':
        case 'prefault':
            return json === undefined ? z.parse(schema, json) : omitInvalid(def.innerType, json);
        case 'lazy':
            return omitInvalid(def.getter(), json);
        case 'union':
            return def.options.reduce((valid, option) => valid ?? validPart(option, json), undefined);
        case 'array':
            return Array.isArray(json)
                ? omitTogether(schema, json.map((entry) => validPart(def.element, entry)))
                : undefined;
        case 'record': {
            const part = (value, key) => z.safeParse(def.keyType, key).success ? validPart(def.valueType, value) : undefined;
            return isObject(json) ? omitTogether(schema, mapEntries(json, part)) : undefined;
        }
        case 'object': {
            const part = (inner, key) => validPart(inner, valueAt(json, [key]));
            return isObject(json) ? omitTogether(schema, mapEntries(def.shape, part)) : undefined;
        }
        case 'transform': {
            // A developer's field type may transform its keys.
            if (!('pick' in schema))
                return z.safeParse(schema, json).data;
            const picked = schema.pick(json); // the only schemas of ours that transform
            return 'schema' in picked ? omitInvalid(picked.schema, json) : undefined;
        }
        default:
            return z.safeParse(schema, json).data;
    }
}
/** Returns a value if it is valid, otherwise what is valid in it. */
function validPart(schema, json) {
    const result = z.safeParse(schema, json);
    return result.success ? result.data : omitInvalid(schema, json);
}
/** Returns a list or an object whose parts are valid one by one, without those that are not valid together. */
function omitTogether(schema, parts) {
    const result = z.safeParse(schema, compact(parts));
    if (result.success) {
        if (Array.isArray(parts))
            return parts;
        // The schema adds defaults, and ignores "__proto__".
        return mapEntries(result.data, (value, key) => (Object.hasOwn(parts, key) ? parts[key] : value));
    }
    const keys = Array.isArray(parts) ? [...parts.keys()].filter((index) => parts[index] !== undefined) : undefined;
    const omitted = result.error.issues.flatMap(({ path: [key] }) => {
        const before = keys ? keys[Number(key)] : key;
        // A required key that is missing cannot be left out.
        return before !== undefined && Object.hasOwn(parts, before) ? [[before]] : [];
    });
    return omitted.length === 0 ? undefined : omitTogether(schema, Object(omitPaths(parts, omitted)));
}
