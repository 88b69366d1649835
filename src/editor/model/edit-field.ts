import * as z from 'zod/mini';
import { fieldTypeOf } from '../../contract/fields/registry.ts';
import { isObject, valueAt, type Path } from '../../contract/config/paths.ts';
import { findPreset } from '../../presets/find-preset.ts';
import { loadedLanguages } from './default-texts.ts';
import { languagesOf } from './document.ts';
import { asList, asObject, asText, removeAt, setAt, type JsonObject } from './edit-json.ts';
import { resolveTexts } from './resolve-texts.ts';
import { changedField, findEntry, flattenOutline, pickKeysOfType, outlineOf, type OutlineEntry } from './outline.ts';
import { mapConditions, referencesTo, withValidComparison, withoutFields } from './references.ts';

/** An entry that the config itself contains. */
type OwnEntry = OutlineEntry & { readonly path: Path; readonly list: Path };

/** A config and one of its entries. */
export interface Located {
  readonly config: JsonObject;
  readonly entry: OwnEntry;
}

/**
 * Copies the fields of the preset into the config, with its changes, so that they can be ordered and everything in them
 * changed. Does nothing in a config with fields of its own.
 */
export function detach(config: JsonObject): JsonObject {
  if (Array.isArray(config['fields'])) return config;
  const languages = languagesOf({ config });
  const loaded = loadedLanguages();
  const changes = asObject(config['changes']);
  const leftOut = new Set<string>();
  const copy = (field: JsonObject): JsonObject[] => {
    const name = asText(field['name']);
    const change = name === '' ? undefined : valueAt(changes, [name]);
    if (change === false) {
      leftOut.add(name);
      return [];
    }
    if (Array.isArray(field['fields'])) {
      const fields = field['fields'].flatMap((inner) => copy(asObject(inner)));
      return fields.length === 0 ? [] : [{ ...field, fields }];
    }
    return [isObject(change) ? changedField(field, change) : field];
  };
  const preset = findPreset(config);
  // The fields would be left without texts until those of one of the languages are loaded; the Swedish ones always are.
  const copied = languages.some((language) => loaded.includes(language)) ? languages : (['sv', ...languages] as const);
  // Fields are objects.
  const fields = (resolveTexts(preset.fields, copied) as readonly JsonObject[]).flatMap(copy);
  const entries = Object.entries(config);
  const at = entries.findIndex(([key]) => key === 'changes' || key === 'moreFields');
  const detached = Object.fromEntries(
    entries.toSpliced(at < 0 ? entries.length : at, 0, ['fields', fields]).filter(([key]) => key !== 'changes'),
  );
  const promise = detached['answerWithin'];
  const complete =
    isObject(promise) && !('when' in promise) && preset.answerWhen
      ? { ...detached, answerWithin: { ...promise, when: preset.answerWhen } }
      : detached;
  return leftOut.size === 0 ? complete : mapConditions(complete, withoutFields(leftOut));
}

/** Returns a config that contains an entry itself, and the entry; undefined if there is none of that id. */
export function ownEntry(config: JsonObject, id: string): Located | undefined {
  const entry = findEntry(config, id);
  if (entry === undefined) return undefined;
  if (isOwn(entry)) return { config, entry };
  const index = shownEntries(config).findIndex((shown) => shown.id === id);
  const detached = detach(config);
  const own = shownEntries(detached)[index];
  return index >= 0 && own && isOwn(own) ? { config: detached, entry: own } : undefined;
}

const isOwn = (entry: OutlineEntry): entry is OwnEntry => entry.path !== undefined && entry.list !== undefined;

/** The entries that detach() keeps, in the same order. */
const shownEntries = (config: JsonObject): readonly OutlineEntry[] =>
  flattenOutline(outlineOf(config)).filter(
    ({ isLeftOut, type, members }) =>
      !isLeftOut && !(type === 'group' && members.length > 0 && members.every((member) => member.isLeftOut)),
  );

/** Sets a key of a field, or removes it where the value is undefined. A field of a preset has it in `changes`. */
export function setField(config: JsonObject, id: string, keys: Path, value: unknown): JsonObject {
  const entry = findEntry(config, id);
  const [key, ...rest] = keys;
  if (entry === undefined || key === undefined) return config;
  const { path, list, field } = entry;
  if (path && list) return edit(config, [...path, ...keys], value);
  const changed = edit(field[key], rest, value);
  // A change can replace a key of the preset, but not take it away.
  if (path && changed !== undefined) return edit(config, [...path, key], changed);
  const own = ownEntry(config, id);
  return own ? edit(own.config, [...own.entry.path, ...keys], value) : config;
}

/** Sets a value at a path, or removes it. */
function edit<Root>(root: Root, path: Path, value: unknown): Root {
  // An object stays one.
  return (path.length === 0 ? value : value === undefined ? removeAt(root, path) : setAt(root, path, value)) as Root;
}

/**
 * Changes the type of a field, which keeps the keys that the new type has as well. A condition that compares its answer asks
 * only whether it is filled, where the new type has no such answers.
 *
 * @param defaults - The keys that a field of the type must have.
 */
export function retypeField(config: JsonObject, id: string, type: string, defaults: JsonObject): JsonObject {
  const found = findEntry(config, id);
  if (found === undefined || found.type === type) return config;
  const isReferred =
    referencesTo(
      config,
      outlineOf(config).map(({ field }) => field),
      found.name,
    ).length > 0;
  if (found.path && !found.list && !isReferred) {
    const wanted = Object.fromEntries(Object.entries(defaults).filter(([key]) => !Object.hasOwn(found.field, key)));
    const invalid = invalidKeys(pickKeysOfType(found.field, type), type);
    if (invalid.length === 0) {
      const change = asObject(valueAt(config, found.path));
      return edit(config, found.path, { ...pickKeysOfType(change, type), ...wanted, type });
    }
  }
  const own = ownEntry(config, id);
  if (own === undefined) return config;
  const { field } = own.entry;
  const kept = pickKeysOfType(field, type);
  const invalid = invalidKeys(kept, type);
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => !invalid.includes(key)));
  const next: JsonObject = { ...(Object.hasOwn(rest, 'type') ? rest : { type, ...rest }), type };
  const missing = Object.entries(defaults).filter(([key]) => !Object.hasOwn(next, key));
  const retyped = { ...next, ...Object.fromEntries(missing) };
  const values = Array.isArray(retyped['options'])
    ? asList(retyped['options']).map((option) => asText(asObject(option)['value']))
    : undefined;
  const isComparable = fieldTypeOf(type)?.isComparable?.({ ...retyped, type }) === true;
  const conditions = withValidComparison(asText(field['name']), isComparable, values);
  return mapConditions(edit(own.config, own.entry.path, retyped), conditions);
}

/** The keys of a field whose values the type does not take. */
function invalidKeys(field: JsonObject, type: string): readonly string[] {
  const shape = fieldTypeOf(type)?.schema.shape ?? {};
  const invalid = Object.entries(field).flatMap(([key, value]) => {
    if (key === 'type') return [];
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return schema && !z.safeParse(schema, value).success ? [key] : [];
  });
  // The initial value of one type is seldom an answer to another.
  return Object.hasOwn(field, 'default') ? [...invalid, 'default'] : invalid;
}
