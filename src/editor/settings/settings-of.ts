import type * as z from 'zod/mini';
import { AddressSchema, LinkSchema } from '../../contract/config/address.ts';
import { ConditionSchema } from '../../contract/config/condition.ts';
import {
  AnswerTimeSchema,
  ConfigSchema,
  ContactSchema,
  PageOptionsSchema,
  PrivacySchema,
} from '../../contract/config/schema.ts';
import { FormLanguageSchema, TextSchema } from '../../contract/config/text-schema.ts';
import { layoutSchemas } from '../../contract/fields/field.ts';
import { OptionSchema, RedirectSchema } from '../../contract/fields/option.ts';
import { fieldTypeOf } from '../../contract/fields/registry.ts';

/** The kind of control that a key of the config is set with. */
type SettingKind =
  | 'words'
  | 'string'
  | 'address'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'condition'
  | 'requirement'
  | 'strings'
  | 'record'
  | 'texts'
  | 'link'
  | 'parts'
  | 'options'
  | 'fields';

/** A key of the config, as its schema describes it. */
export interface Setting {
  readonly key: string;
  readonly kind: SettingKind;
  /** The value of a key that is left out. */
  readonly default?: unknown;
  /** The bounds of a number. */
  readonly min?: number;
  readonly max?: number;
  readonly isWhole: boolean;
  /** The values of a choice, and the keys of a record that has fixed ones. */
  readonly choices: readonly string[];
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** Any schema of a config: each is of one of zod's own classes. */
interface SchemaPart {
  readonly def: z.core.$ZodTypes['_zod']['def'];
}

const defOf = (schema: z.core.$ZodType): SchemaPart['def'] => (schema as unknown as SchemaPart).def;

/** The schemas with a control of their own. */
const kinds = new Map<z.core.$ZodType, SettingKind>([
  [TextSchema, 'words'],
  [ConditionSchema, 'condition'],
  [AddressSchema, 'address'],
  [LinkSchema, 'link'],
  [FormLanguageSchema, 'string'],
]);

/** The objects of a config, by the name under which the words of their keys are listed. */
export const objectSchemas = {
  config: ConfigSchema,
  option: OptionSchema,
  redirect: RedirectSchema,
  link: LinkSchema,
  privacy: PrivacySchema,
  contact: ContactSchema,
  page: PageOptionsSchema,
  answerWithin: AnswerTimeSchema,
} as const;

/** The types of fields that come with synpunkt, in the order in which the editor offers them. */
export const editableTypes = [
  'text',
  'textarea',
  'email',
  'tel',
  'number',
  'date',
  'radio',
  'select',
  'checkboxes',
  'checkbox',
  'file',
  'hidden',
  'note',
  'group',
] as const;

export type EditableType = (typeof editableTypes)[number];

/** The settings of an object of the config, in the order of its schema. */
export const settingsIn = (owner: keyof typeof objectSchemas): readonly Setting[] =>
  settingsOfShape(objectSchemas[owner].shape);

/** The settings of a field type; none for one that is not known. */
export const settingsOfType = (type: string): readonly Setting[] =>
  settingsOfShape(shapeOfType(type)).filter(({ key }) => key !== 'type');

/** The schemas of the keys of a field type, `type` among them; none for one that is not known. */
export function shapeOfType(type: string): Shape {
  const schema = Object.hasOwn(layoutSchemas, type)
    ? layoutSchemas[type as keyof typeof layoutSchemas] // as found
    : fieldTypeOf(type)?.schema;
  return schema?.shape ?? {};
}

const settingsOfShape = (shape: Shape): Setting[] =>
  Object.entries(shape).map(([key, schema]) => settingOf(key, schema));

function settingOf(key: string, schema: z.core.$ZodType): Setting {
  const { inner, initial } = unwrap(schema);
  const def = defOf(inner);
  const { min, max, isWhole } = boundsOf(def);
  return {
    key,
    kind: kindOf(inner),
    ...(initial !== undefined && { default: initial }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    isWhole,
    choices: choicesOf(def),
  };
}

/** Removes the wrapper of a schema whose key may be left out. */
function unwrap(schema: z.core.$ZodType): { inner: z.core.$ZodType; initial?: unknown } {
  const def = defOf(schema);
  if (def.type === 'default') return { inner: def.innerType, initial: def.defaultValue };
  return { inner: def.type === 'optional' || def.type === 'prefault' ? def.innerType : schema };
}

function kindOf(schema: z.core.$ZodType): SettingKind {
  const known = kinds.get(schema);
  if (known) return known;
  const def = defOf(schema);
  switch (def.type) {
    case 'boolean':
    case 'number':
      return def.type;
    case 'enum':
    case 'literal':
      return 'choice';
    case 'union':
      return 'requirement';
    case 'array':
      if (def.element === OptionSchema) return 'options';
      return defOf(def.element).type === 'string' ? 'strings' : 'fields';
    case 'record':
      return def.valueType === TextSchema ? 'texts' : 'record';
    case 'object':
      return 'parts';
    default:
      return 'string';
  }
}

function choicesOf(def: SchemaPart['def']): readonly string[] {
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  if (def.type === 'literal') return def.values.map(String);
  return def.type === 'record' ? choicesOf(defOf(def.keyType)) : [];
}

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isWhole: boolean;
}

function boundsOf(def: SchemaPart['def']): Bounds {
  const bounds: { min?: number; max?: number; isWhole: boolean } = { isWhole: false };
  for (const check of def.checks ?? []) {
    // oxlint-disable-next-line no-underscore-dangle -- where zod keeps what a check compares with
    const rule = check._zod.def as unknown as { check: string; value?: unknown }; // of any check
    if (rule.check === 'greater_than') bounds.min = Number(rule.value);
    if (rule.check === 'less_than') bounds.max = Number(rule.value);
    if (rule.check === 'multiple_of') bounds.isWhole = true;
  }
  return bounds;
}

/** The names of all settings: `owner.key`, those of fields as `field.key`. */
export function settingNames(): readonly string[] {
  const objects = Object.keys(objectSchemas).flatMap((owner) =>
    settingsIn(owner as keyof typeof objectSchemas).map(({ key }) => `${owner}.${key}`),
  );
  const fields = editableTypes.flatMap((type) => settingsOfType(type).map(({ key }) => `field.${key}`));
  return [...new Set([...objects, ...fields])];
}
