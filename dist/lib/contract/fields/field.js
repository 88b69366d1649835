import * as z from 'zod/mini';
import { configIssue } from '../config/check/config-issue.js';
import { ConditionSchema } from '../config/condition.js';
import { pickSchema } from '../config/pick-schema.js';
import { TextSchema } from '../config/text-schema.js';
import { isCustom } from './field-type.js';
import { fieldTypeOf, inputTypes } from './registry.js';
const NoteSchema = z.strictObject({
    type: z.literal('note'),
    /** The text that the resident reads. */
    text: TextSchema,
    /** The note is shown only while this condition is true. */
    showWhen: z.optional(ConditionSchema),
});
/** A question or a note: anything that a group may contain. */
export const GroupMemberSchema = schemaByType({ note: NoteSchema });
const GroupSchema = z.strictObject({
    type: z.literal('group'),
    /** The heading of the group. */
    label: TextSchema,
    /** Help below the heading. */
    hint: z.optional(TextSchema),
    /** The whole group is shown, validated and sent only while this condition is true. */
    showWhen: z.optional(ConditionSchema),
    /** Questions and notes. */
    fields: z.array(GroupMemberSchema).check(z.minLength(1)),
});
/** The schemas of the entries without an answer. */
export const layoutSchemas = { note: NoteSchema, group: GroupSchema };
/** An entry of `fields` in a config. */
export const FieldSchema = schemaByType(layoutSchemas);
/** Returns the message if a schema throws, else undefined; only that of a registered field type can throw. */
function errorOf(schema, field) {
    if (!isCustom({ type: '', ...field }))
        return undefined;
    try {
        schema.safeParse(field);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Creates the schema of an object whose `type` names one of the given schemas or a registered field type. */
function schemaByType(schemas) {
    return pickSchema((json) => {
        if (typeof json !== 'object' || json === null)
            return { issue: { code: 'invalid_type', expected: 'object', input: json } };
        const { type } = json;
        const name = String(type);
        const schema = Object.hasOwn(schemas, name) ? schemas[name] : fieldTypeOf(name)?.schema;
        if (schema && name === type) {
            const message = errorOf(schema, json);
            if (message === undefined)
                return { schema };
            return { issue: { code: 'custom', input: json, path: ['type'], ...configIssue('fieldTypeError', { message }) } };
        }
        const types = inputTypes();
        const custom = types.filter((known) => known.includes('-'));
        const allowed = [...types.filter((known) => !known.includes('-')), ...Object.keys(schemas), ...custom];
        return { issue: { code: 'custom', input: json, path: ['type'], ...configIssue('fieldType', { allowed }) } };
    });
}
