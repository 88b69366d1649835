import { isObject, mapEntries } from '../../contract/config/paths.ts';
import { asList, asObject, asText, type JsonObject } from './edit-json.ts';

/** Changes a condition on one field; undefined removes it. */
type ChangeLeaf = (leaf: JsonObject) => JsonObject | undefined;

/**
 * Returns a condition whose conditions on single fields are changed; undefined if nothing remains of it. Any other
 * value stays as it is.
 */
function mapCondition(condition: unknown, change: ChangeLeaf): unknown {
  if (!isObject(condition)) return condition;
  if (typeof condition['field'] === 'string') return change(condition);
  for (const key of ['all', 'any'] as const) {
    const list = condition[key];
    if (!Array.isArray(list)) continue;
    const inner = list.map((one) => mapCondition(one, change));
    if (inner.every((one, index) => one === list[index])) return condition;
    const rest = inner.filter((one) => one !== undefined);
    if (rest.length === 0) return undefined;
    return rest.length === 1 && list.length > 1 ? rest[0] : { ...condition, [key]: rest };
  }
  if (!('not' in condition)) return condition;
  const inner = mapCondition(condition['not'], change);
  if (inner === condition['not']) return condition;
  return inner === undefined ? undefined : { ...condition, not: inner };
}

/** Returns the conditions on single fields that a condition consists of, as far as it can be read. */
function leavesOf(condition: unknown): readonly JsonObject[] {
  const leaves: JsonObject[] = [];
  mapCondition(condition, (leaf) => {
    leaves.push(leaf);
    return leaf;
  });
  return leaves;
}

/** Changes every condition of a field: of itself, of its options and of the fields in it. */
function mapField(json: unknown, change: ChangeLeaf): unknown {
  if (!isObject(json)) return json;
  return mapEntries(json, (value, key) => {
    if (key === 'showWhen') return mapCondition(value, change);
    if (key === 'required') {
      // Without its condition, the field is optional.
      return isObject(value) ? mapCondition(value, change) : value;
    }
    if (key === 'options' && Array.isArray(value)) return value.map((option) => mapField(option, change));
    if (key === 'fields' && Array.isArray(value)) return value.map((field) => mapField(field, change));
    return value;
  });
}

/** Returns a config whose conditions on single fields are changed, wherever they are. */
export function mapConditions(config: JsonObject, change: ChangeLeaf): JsonObject {
  const mapped = mapEntries(config, (value, key) => {
    if ((key === 'fields' || key === 'moreFields') && Array.isArray(value)) {
      return value.map((field) => mapField(field, change));
    }
    return key === 'changes' && isObject(value) ? mapEntries(value, (field) => mapField(field, change)) : value;
  });
  const { answerWithin } = mapped;
  if (!isObject(answerWithin) || !isObject(answerWithin['when'])) return mapped;
  const when = mapCondition(answerWithin['when'], change);
  const { when: _, ...promise } = answerWithin;
  return { ...mapped, answerWithin: when === undefined ? promise : { ...answerWithin, when } };
}

/** A reference to a field. */
export interface Reference {
  /** The key that refers: of a field, of an option, or of the config. */
  readonly key: 'showWhen' | 'required' | 'optionShowWhen' | 'answerWithin' | 'fieldNames';
  /** The field that refers, as JSON; `{}` for a key of the config. */
  readonly owner: JsonObject;
}

/** Lists the references to a field by conditions and `fieldNames`; with a value, those of conditions to that option. */
export function referencesTo(
  config: JsonObject,
  fields: readonly JsonObject[],
  name: string,
  value?: string,
): Reference[] {
  const refers = (condition: unknown): boolean =>
    leavesOf(condition).some(
      (leaf) => leaf['field'] === name && (value === undefined || valuesOf(leaf).includes(value)),
    );
  const within = (field: JsonObject): Reference[] => [
    ...(refers(field['showWhen']) ? [{ key: 'showWhen', owner: field } as const] : []),
    ...(refers(field['required']) ? [{ key: 'required', owner: field } as const] : []),
    ...(asList(field['options']).some((option) => refers(asObject(option)['showWhen']))
      ? [{ key: 'optionShowWhen', owner: field } as const]
      : []),
    ...asList(field['fields']).flatMap((inner) => within(asObject(inner))),
  ];
  return [
    ...fields.flatMap(within),
    ...(refers(asObject(config['answerWithin'])['when']) ? [{ key: 'answerWithin', owner: {} } as const] : []),
    ...(value === undefined && Object.hasOwn(asObject(config['fieldNames']), name)
      ? [{ key: 'fieldNames', owner: {} } as const]
      : []),
  ];
}

/** The values that a condition on a field compares with. */
export function valuesOf(leaf: JsonObject): readonly string[] {
  if (typeof leaf['is'] === 'string') return [leaf['is']];
  return asList(leaf['in']).map(asText);
}

/** Returns a change that removes the conditions on some fields. */
export const withoutFields =
  (names: ReadonlySet<string>): ChangeLeaf =>
  (leaf) =>
    names.has(asText(leaf['field'])) ? undefined : leaf;

/** Returns a change that removes an option from the conditions that compare with it. */
export const withoutValue =
  (name: string, value: string): ChangeLeaf =>
  (leaf) => {
    if (leaf['field'] !== name || !valuesOf(leaf).includes(value)) return leaf;
    const rest = valuesOf(leaf).filter((other) => other !== value);
    return rest.length === 0 ? undefined : { ...leaf, in: rest };
  };

/** Returns a change that lets conditions follow a field to its new name. */
export const withName =
  (from: string, to: string): ChangeLeaf =>
  (leaf) =>
    leaf['field'] === from ? { ...leaf, field: to } : leaf;

/** Returns a change that lets conditions follow an option to its new value. */
export const withValue =
  (name: string, from: string, to: string): ChangeLeaf =>
  (leaf) => {
    if (leaf['field'] !== name) return leaf;
    if (leaf['is'] === from) return { ...leaf, is: to };
    const list = leaf['in'];
    if (!Array.isArray(list) || !list.includes(from)) return leaf;
    return { ...leaf, in: [...new Set(list.map((value: unknown) => (value === from ? to : value)))] };
  };

/**
 * Returns a change that replaces comparisons that a field can no longer meet: the condition is then that it is filled.
 *
 * @param values - The values of its options; undefined for a field without options.
 */
export const withValidComparison =
  (name: string, isComparable: boolean, values: readonly string[] | undefined): ChangeLeaf =>
  (leaf) => {
    if (leaf['field'] !== name || 'filled' in leaf) return leaf;
    const isKnown = values === undefined || valuesOf(leaf).every((value) => values.includes(value));
    return isComparable && isKnown ? leaf : { field: name, filled: true };
  };
