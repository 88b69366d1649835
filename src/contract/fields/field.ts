import * as z from 'zod/mini';
import { configIssue } from '../config/check/config-issue.ts';
import { ConditionSchema } from '../config/condition.ts';
import { pickSchema, type PickSchema } from '../config/pick-schema.ts';
import { TextSchema } from '../config/text-schema.ts';
import { isCustom, type CustomInput } from './field-type.ts';
import { fieldTypeOf, inputTypes, type Input, type InputConfigOf, type InputType } from './registry.ts';

export type { Input, InputOf } from './registry.ts';

const NoteSchema = z.strictObject({
  type: z.literal('note'),
  /** The text that the resident reads. */
  text: TextSchema,
  /** The note is shown only while this condition is true. */
  showWhen: z.optional(ConditionSchema),
});

/** A text between questions. */
export interface Note extends z.infer<typeof NoteSchema> {}

type MemberConfig = InputConfigOf<InputType> | CustomInput | Note;

/** A question or a note: anything that a group may contain. */
export const GroupMemberSchema = schemaByType<Input | Note, MemberConfig>({ note: NoteSchema });

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

/** Questions and notes under a heading. */
export interface Group extends z.infer<typeof GroupSchema> {}

/** An entry of `fields`, with the defaults of its keys. */
export type Field = Input | Note | Group;

/** A field as a config contains it: a key with a default may be left out. */
export type FieldConfig = MemberConfig | (Omit<Group, 'fields'> & { fields: MemberConfig[] });

/** The schemas of the entries without an answer. */
export const layoutSchemas = { note: NoteSchema, group: GroupSchema };

/** An entry of `fields` in a config. */
export const FieldSchema = schemaByType<Field, FieldConfig>(layoutSchemas);

/** Returns the message if a schema throws, else undefined; only that of a registered field type can throw. */
function errorOf(schema: z.ZodMiniType, field: object): string | undefined {
  if (!isCustom({ type: '', ...field })) return undefined;
  try {
    schema.safeParse(field);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Creates the schema of an object whose `type` names one of the given schemas or a registered field type. */
function schemaByType<Output, Written>(schemas: Readonly<Record<string, z.ZodMiniType>>): PickSchema<Output, Written> {
  return pickSchema((json) => {
    if (typeof json !== 'object' || json === null)
      return { issue: { code: 'invalid_type', expected: 'object', input: json } };
    const { type }: { type?: unknown } = json;
    const name = String(type);
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : fieldTypeOf(name)?.schema;
    if (schema && name === type) {
      const message = errorOf(schema, json);
      if (message === undefined) return { schema };
      return { issue: { code: 'custom', input: json, path: ['type'], ...configIssue('fieldTypeError', { message }) } };
    }
    const types = inputTypes();
    const custom = types.filter((known) => known.includes('-'));
    const allowed = [...types.filter((known) => !known.includes('-')), ...Object.keys(schemas), ...custom];
    return { issue: { code: 'custom', input: json, path: ['type'], ...configIssue('fieldType', { allowed }) } };
  });
}
