import { isObject, mapEntries, valueAt, type Path } from '../../contract/config/paths.ts';
import { detach, ownEntry } from './edit-field.ts';
import { asList, asObject, asText, insertAt, removeAt, renameKey, setAt, type JsonObject } from './edit-json.ts';
import { findEntry, flattenOutline, outlineOf, type OutlineEntry, type Place } from './outline.ts';
import { mapConditions, referencesTo, withName, withoutFields } from './references.ts';

/** A list of fields and an index in it. */
interface Position {
  readonly config: JsonObject;
  readonly list: Path;
  readonly index: number;
}

/** Finds a place in the order of fields; only the last one needs no fields of the config's own. */
function positionOf(config: JsonObject, place: Place): Position | undefined {
  if (place === 'last') {
    const isOwn = Array.isArray(config['fields']) && asList(config['moreFields']).length === 0;
    const list = isOwn ? 'fields' : 'moreFields';
    return { config, list: [list], index: asList(config[list]).length };
  }
  if (place === 'first') return { config: detach(config), list: ['fields'], index: 0 };
  if ('after' in place) {
    const own = ownEntry(config, place.after);
    return own && { config: own.config, list: own.entry.list, index: own.entry.index + 1 };
  }
  const own = ownEntry(config, place.firstIn);
  return own?.entry.type === 'group'
    ? { config: own.config, list: [...own.entry.path, 'fields'], index: 0 }
    : undefined;
}

/** Adds a field; its name is made unique. */
export function addField(config: JsonObject, field: JsonObject, place: Place): JsonObject {
  const position = positionOf(config, place);
  if (position === undefined) return config;
  const { config: base, list, index } = position;
  return insertAt(base, list, index, withUniqueNames(base, field)) as JsonObject; // into a list of a config
}

/** Copies a field to the place behind it. */
export function duplicateField(config: JsonObject, id: string): JsonObject {
  const entry = findEntry(config, id);
  return entry ? addField(config, structuredClone(entry.field), { after: id }) : config;
}

/** Gives a field, and the fields in it, names that no other has; conditions within it follow. */
function withUniqueNames(config: JsonObject, field: JsonObject): JsonObject {
  const taken = new Set(flattenOutline(outlineOf(config)).map(({ name }) => name));
  const renamed = new Map<string, string>();
  const rename = (one: JsonObject): JsonObject =>
    mapEntries(one, (value, key) => {
      if (key === 'name' && typeof value === 'string') {
        const name = uniqueName(value, taken);
        taken.add(name);
        renamed.set(value, name);
        return name;
      }
      return key === 'fields' && Array.isArray(value) ? value.map((inner) => rename(asObject(inner))) : value;
    });
  const named = { fields: [rename(field)] };
  const followed = mapConditions(named, (leaf) => {
    const to = renamed.get(asText(leaf['field']));
    return to === undefined ? leaf : { ...leaf, field: to };
  });
  return asObject(asList(followed['fields'])[0]);
}

/** Returns a name that is not taken: the wanted one, else with a number. */
function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted.slice(0, 56);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${base}-${number}`;
    if (!taken.has(name)) return name;
  }
}

/** Moves a field. A group that becomes empty is removed; a group stays outside of groups. */
export function moveField(config: JsonObject, id: string, place: Place): JsonObject {
  const moved = ownEntry(config, id);
  if (moved === undefined) return config;
  const position = positionOf(moved.config, placeIn(config, moved.config, place));
  if (position === undefined) return config;
  const { entry } = moved;
  const isNested = position.list.length > 1;
  if (isNested && (entry.type === 'group' || position.list[1] === undefined)) return config;
  // A mark in both places, since the indices change when the field is taken out; what is no field moves as it is.
  const moving = valueAt(position.config, entry.path);
  const [hole, mark]: readonly JsonObject[] = [{}, {}];
  const holed = setAt(position.config, entry.path, hole);
  const marked = insertAt(holed, position.list, position.index, mark) as JsonObject; // into a list of a config
  const replace = (list: readonly unknown[]): unknown[] =>
    list.flatMap((one) => {
      if (one === hole) return [];
      if (one === mark) return [moving];
      const inner = isObject(one) ? one['fields'] : undefined;
      if (!Array.isArray(inner) || !isObject(one)) return [one];
      const fields = replace(inner);
      return fields.length === 0 && inner.length > 0 ? [] : [{ ...one, fields }];
    });
  const result = mapEntries(marked, (value, key) =>
    (key === 'fields' || key === 'moreFields') && Array.isArray(value) ? replace(value) : value,
  );
  const more = result['moreFields'];
  return Array.isArray(more) && more.length === 0 ? (removeAt(result, ['moreFields']) as JsonObject) : result; // as above
}

/** A place whose fields have perhaps been copied from the preset meanwhile. */
function placeIn(before: JsonObject, after: JsonObject, place: Place): Place {
  if (before === after || typeof place === 'string') return place;
  const idOf = (id: string): string => ownEntry(before, id)?.entry.id ?? id;
  return 'after' in place ? { after: idOf(place.after) } : { firstIn: idOf(place.firstIn) };
}

/** Removes a field with everything that refers to it. A field of a preset is left out by a change where nothing does. */
export function removeField(config: JsonObject, id: string): JsonObject {
  const entry = findEntry(config, id);
  if (entry === undefined) return config;
  const names = namesIn(entry);
  const fields = outlineOf(config).map(({ field }) => field);
  const isReferred = names.some((name) => referencesTo(config, fields, name).length > 0);
  if (entry.path && !entry.list && !isReferred) return setAt(config, entry.path, false) as JsonObject; // as a config is
  const own = ownEntry(config, id);
  if (own === undefined) return config;
  const removed = removeAt(own.config, own.entry.path) as JsonObject; // as a config is
  const group = own.entry.list.length > 1 ? own.entry.list.slice(0, -1) : undefined;
  const isEmpty = group !== undefined && asList(valueAt(removed, own.entry.list)).length === 0;
  const rest = (isEmpty ? removeAt(removed, group) : removed) as JsonObject; // as above
  const more = rest['moreFields'];
  const compact = Array.isArray(more) && more.length === 0 ? (removeAt(rest, ['moreFields']) as JsonObject) : rest; // as above
  return withoutFieldNames(mapConditions(compact, withoutFields(new Set(names))), names);
}

/** The names of an entry and of those in it. */
export const namesIn = (entry: OutlineEntry): readonly string[] =>
  flattenOutline([entry]).flatMap(({ name }) => (name === '' ? [] : [name]));

function withoutFieldNames(config: JsonObject, names: readonly string[]): JsonObject {
  return names.reduce((rest, name) => removeAt(rest, ['fieldNames', name]) as JsonObject, config); // as a config is
}

/** Shows a field of the preset again that a change leaves out. */
export function restoreField(config: JsonObject, id: string): JsonObject {
  const entry = findEntry(config, id);
  return entry?.isLeftOut && entry.path ? (removeAt(config, entry.path) as JsonObject) : config; // as a config is
}

/** Renames a field; conditions and `fieldNames` follow. A name that is taken is given a number. */
export function renameField(config: JsonObject, id: string, name: string): JsonObject {
  const entry = findEntry(config, id);
  if (entry === undefined || entry.name === name || name === '') return config;
  const own = ownEntry(config, id);
  if (own === undefined) return config;
  const others = flattenOutline(outlineOf(own.config)).filter((other) => other.id !== own.entry.id);
  const unique = uniqueName(name, new Set(others.map((other) => other.name)));
  const renamed = setAt(own.config, [...own.entry.path, 'name'], unique) as JsonObject; // as a config is
  if (entry.name === '') return renamed;
  const followed = mapConditions(renamed, withName(entry.name, unique));
  const { fieldNames } = followed;
  return isObject(fieldNames) ? { ...followed, fieldNames: renameKey(fieldNames, entry.name, unique) } : followed;
}

/** Creates the name of a field from its question. */
export function nameFromLabel(label: string): string {
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^[^a-z]+|-+$/g, '');
  return plain === '' ? 'fraga' : plain;
}

/** Whether a name is the one that a question was given from its text. */
export const isNameOf = (name: string, label: string): boolean => {
  const base = nameFromLabel(label);
  return name === base || (name.startsWith(`${base}-`) && /^\d+$/.test(name.slice(base.length + 1)));
};
