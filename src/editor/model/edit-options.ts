import type { Path } from '../../contract/config/paths.ts';
import { ownEntry, setField } from './edit-field.ts';
import { asList, asObject, asText, removeAt, setAt, type JsonObject } from './edit-json.ts';
import { findEntry, outlineOf } from './outline.ts';
import { mapConditions, referencesTo, withoutValue, withValue } from './references.ts';

/** The options of a field, as they are in the config or the preset. */
const optionsIn = (config: JsonObject, id: string): readonly unknown[] =>
  asList(findEntry(config, id)?.field['options']);

const valueOf = (option: unknown): string => asText(asObject(option)['value']);

/** Adds options after the others, or replaces them; a value that is taken is given a number. */
export function addOptions(
  config: JsonObject,
  id: string,
  options: readonly JsonObject[],
  isReplacing = false,
): JsonObject {
  const before = optionsIn(config, id);
  const taken = new Set(before.map(valueOf));
  const added = options.map((option) => {
    const wanted = valueOf(option);
    let value = wanted;
    for (let number = 2; taken.has(value); number += 1) value = `${wanted}-${number}`;
    taken.add(value);
    return { ...option, value };
  });
  const next = setField(config, id, ['options'], [...before, ...added]);
  return isReplacing ? before.reduce<JsonObject>((rest) => removeOption(rest, id, 0), next) : next;
}

/** Sets a key of an option, or removes it; what refers to its value follows a new one. */
export function setOption(config: JsonObject, id: string, index: number, keys: Path, value: unknown): JsonObject {
  const options = optionsIn(config, id);
  const option = options[index];
  if (option === undefined) return config;
  const changed = value === undefined ? removeAt(option, keys) : setAt(option, keys, value);
  const [from, to] = [valueOf(option), valueOf(changed)];
  const isRenamed = from !== to && from !== '' && options.filter((one) => valueOf(one) === from).length === 1;
  const base = isRenamed ? referring(config, id, from) : { config, id };
  const list = options.with(index, changed);
  const next = setField(base.config, base.id, ['options'], list);
  if (!isRenamed) return next;
  const name = findEntry(next, base.id)?.name ?? '';
  const followed = mapConditions(next, withValue(name, from, to));
  return withDefault(followed, base.id, (chosen) => (chosen === from ? to : chosen));
}

/** Moves an option to another index. */
export function moveOption(config: JsonObject, id: string, index: number, to: number): JsonObject {
  const options = optionsIn(config, id);
  if (index < 0 || index >= options.length || to < 0 || to >= options.length) return config;
  return setField(config, id, ['options'], options.toSpliced(index, 1).toSpliced(to, 0, options[index]));
}

/** Removes an option from the field and from the conditions that compare with it. */
export function removeOption(config: JsonObject, id: string, index: number): JsonObject {
  const options = optionsIn(config, id);
  const value = valueOf(options[index]);
  const isLast = options.filter((option) => valueOf(option) === value).length === 1;
  const base = isLast ? referring(config, id, value) : { config, id };
  const next = setField(base.config, base.id, ['options'], options.toSpliced(index, 1));
  if (!isLast) return next;
  const name = findEntry(next, base.id)?.name ?? '';
  const followed = mapConditions(next, withoutValue(name, value));
  return withDefault(followed, base.id, (chosen) => (chosen === value ? undefined : chosen));
}

/** The config and id to change a value in: with fields of its own where conditions of the preset refer to it. */
function referring(config: JsonObject, id: string, value: string): { config: JsonObject; id: string } {
  const entry = findEntry(config, id);
  const fields = outlineOf(config).map(({ field }) => field);
  if (entry === undefined || entry.list || referencesTo(config, fields, entry.name, value).length === 0) {
    return { config, id };
  }
  const own = ownEntry(config, id);
  return own ? { config: own.config, id: own.entry.id } : { config, id };
}

/** Changes each value that is chosen at first; undefined removes it. */
function withDefault(config: JsonObject, id: string, change: (value: unknown) => unknown): JsonObject {
  const initial = findEntry(config, id)?.field['default'];
  if (initial === undefined) return config;
  if (!Array.isArray(initial)) {
    const changed = change(initial);
    return changed === initial ? config : setField(config, id, ['default'], changed);
  }
  const values = initial.map(change).filter((value) => value !== undefined);
  const isSame = values.length === initial.length && values.every((value, index) => value === initial[index]);
  return isSame ? config : setField(config, id, ['default'], values.length === 0 ? undefined : values);
}

/** Reads a pasted list: an option in each line, as its text or as `value;text`. */
export function readOptionLines(text: string, language: string | undefined): JsonObject[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [first = '', ...rest] = line.split(';').map((part) => part.trim());
    const label = rest.length > 0 ? rest.join('; ') : first;
    if (label === '') return [];
    const value = rest.length > 0 && first !== '' ? first : valueFromLabel(label);
    return [{ value, label: language === undefined ? label : { [language]: label } }];
  });
}

/** Creates the value of an option from its text. */
export function valueFromLabel(label: string): string {
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'alternativ' : plain;
}

/** Whether the value of an option was generated from its text or its index, and not written. */
export function isGeneratedValue(value: string, label: string, index: number): boolean {
  const base = valueFromLabel(label);
  const isNumbered = value.startsWith(`${base}-`) && /^\d+$/.test(value.slice(base.length + 1));
  return value === base || isNumbered || value === `alternativ-${index + 1}` || value === '';
}
