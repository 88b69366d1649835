import { isObject, valueAt, type Path } from '../../contract/config/paths.ts';
import { shapeOfType } from '../settings/settings-of.ts';
import { presetFieldsOf } from './document.ts';
import { asList, asObject, asText, type JsonObject } from './edit-json.ts';

/** A field of the form with its place in the config. */
export interface OutlineEntry {
  /** Identifies the entry among those of the same outline. */
  readonly id: string;
  /**
   * The path of the field's keys. A note or a group of a preset has no path in the config: the fields have to be
   * copied into it first.
   */
  readonly path: Path | undefined;
  /** The list that contains the field itself; undefined for a field of a preset. */
  readonly list: Path | undefined;
  readonly index: number;
  /** The field as JSON: that of a preset with the changes of the config. */
  readonly field: JsonObject;
  /** The field of a preset without the changes of the config. */
  readonly original?: JsonObject;
  readonly name: string;
  readonly type: string;
  /** Whether a change leaves out the field of the preset. */
  readonly isLeftOut: boolean;
  /** The fields of a group. */
  readonly members: readonly OutlineEntry[];
}

/** A place in the order of fields: behind another one, first in a group, or at an end of the form. */
export type Place = { readonly after: string } | { readonly firstIn: string } | 'first' | 'last';

const outlines = new WeakMap<JsonObject, readonly OutlineEntry[]>();

/** Lists the fields of a form in their order, those of groups within these. */
export function outlineOf(config: JsonObject): readonly OutlineEntry[] {
  const known = outlines.get(config);
  if (known) return known;
  const outline = createOutline(config);
  // The texts of a preset may be loaded later, in further languages.
  if (Array.isArray(config['fields'])) outlines.set(config, outline);
  return outline;
}

function createOutline(config: JsonObject): readonly OutlineEntry[] {
  const own = config['fields'];
  const first = Array.isArray(own)
    ? own.map((field: unknown, index) => ownEntry(field, ['fields'], index))
    : presetFieldsOf(config).map((field, index) => presetEntry(field, asObject(config['changes']), [index]));
  const more = asList(config['moreFields']).map((field, index) => ownEntry(field, ['moreFields'], index));
  return [...first, ...more];
}

/** Lists all entries, those of groups after their group. */
export const flattenOutline = (entries: readonly OutlineEntry[]): readonly OutlineEntry[] =>
  entries.flatMap((entry) => [entry, ...flattenOutline(entry.members)]);

/** Finds an entry by its id. */
export const findEntry = (config: JsonObject, id: string): OutlineEntry | undefined =>
  flattenOutline(outlineOf(config)).find((entry) => entry.id === id);

/** Finds an entry that a command has moved, which may have another id since; a part of a preset without a name is not found. */
export const findMoved = (config: JsonObject, { field, name }: OutlineEntry): OutlineEntry | undefined =>
  flattenOutline(outlineOf(config)).find((entry) => entry.field === field || (name !== '' && entry.name === name));

/** Finds the entry that the config has at a path or around it. */
export function entryAt(config: JsonObject, path: readonly PropertyKey[]): OutlineEntry | undefined {
  const [list, index, inner, innerIndex] = path;
  if (list === 'changes') return flattenOutline(outlineOf(config)).find((entry) => entry.path?.[1] === index);
  if ((list !== 'fields' && list !== 'moreFields') || typeof index !== 'number') return undefined;
  const field = asList(config[list])[index];
  if (!isObject(field)) return undefined;
  const isMember = field['type'] === 'group' && inner === 'fields' && typeof innerIndex === 'number';
  const member = isMember ? asList(field['fields'])[innerIndex] : undefined;
  return isMember && isObject(member)
    ? ownEntry(member, [list, index, 'fields'], innerIndex)
    : ownEntry(field, [list], index);
}

/** The questions of a form, without notes, groups and those that are left out. */
export const questionsOf = (config: JsonObject): readonly OutlineEntry[] =>
  flattenOutline(outlineOf(config)).filter(
    ({ name, isLeftOut, type }) => name !== '' && !isLeftOut && type !== 'group',
  );

function ownEntry(json: unknown, list: Path, index: number): OutlineEntry {
  const field = asObject(json);
  const path = [...list, index];
  const type = asText(field['type']);
  const isGroup = type === 'group';
  return {
    id: path.join('.'),
    path,
    list,
    index,
    field,
    name: isGroup ? '' : asText(field['name']),
    type,
    isLeftOut: false,
    members: isGroup ? asList(field['fields']).map((inner, at) => ownEntry(inner, [...path, 'fields'], at)) : [],
  };
}

function presetEntry(field: JsonObject, changes: JsonObject, place: readonly number[]): OutlineEntry {
  const name = asText(field['name']);
  const change = name === '' ? undefined : valueAt(changes, [name]);
  const changed = isObject(change) ? changedField(field, change) : field;
  const id = `preset.${name || place.join('.')}`;
  return {
    id,
    path: name === '' ? undefined : ['changes', name],
    list: undefined,
    index: place.at(-1) ?? 0,
    field: changed,
    original: field,
    name,
    type: asText(changed['type']),
    isLeftOut: change === false,
    members: asList(field['fields']).map((inner, index) => presetEntry(asObject(inner), changes, [...place, index])),
  };
}

/** A field of a preset with its change, as the widget shows it: another type keeps the keys that it has as well. */
export function changedField(field: JsonObject, change: JsonObject): JsonObject {
  const { type = field['type'], name: _, ...keys } = change;
  const kept = type === field['type'] ? field : pickKeysOfType(field, asText(type));
  return { ...kept, ...keys, type };
}

/** Returns the keys of a field that a type has as well. */
export function pickKeysOfType(field: JsonObject, type: string): JsonObject {
  const shape = shapeOfType(type);
  return Object.fromEntries(Object.entries(field).filter(([key]) => Object.hasOwn(shape, key)));
}
