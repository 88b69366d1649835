import * as z from 'zod/mini';
/** Creates a schema that depends on the value, so that its issues are those of one schema and not of a union. */
export function pickSchema(pick) {
    const schema = z.transform((json, { issues }) => {
        const picked = pick(json);
        if ('issue' in picked) {
            issues.push(picked.issue);
            return z.NEVER;
        }
        const result = picked.schema.safeParse(json, { error: listKnownKeys });
        if (!result.success)
            issues.push(...result.error.issues.map((issue) => ({ ...issue, input: json })));
        return result.data; // the caller picks schemas of this output
    });
    // The type of valid input follows from the schemas that the caller picks.
    return Object.assign(schema, { pick });
}
/** Lists, as the message of an issue with unknown keys, the keys that an object may have. */
export const listKnownKeys = ({ code, inst }) => {
    if (code !== 'unrecognized_keys')
        return undefined;
    // Only an object has this issue, or a record whose keys are listed.
    const { shape, keyType } = inst.def;
    return Object.keys(shape ?? keyType?.def.entries ?? {}).join(' ');
};
