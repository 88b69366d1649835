import { isObject, valueAt, type Path } from '../../contract/config/paths.ts';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns a JSON object as it is, and `{}` for any other value. */
export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** Returns a list as it is, and `[]` for any other value. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Returns a text as it is, and '' for any other value. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether a value has more levels than any form, so that what walks through it could run out of stack. */
export const isTooDeep = (value: unknown, levels = 100): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1)));

/**
 * Returns a copy of a value with another one at a path; everything beside the path is shared. A key keeps its place among
 * the others, and a new one follows them. Objects and lists that are missing on the path are added.
 */
export function setAt(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = [...asList(root)];
    list[key] = setAt(list[key], rest, value);
    return list;
  }
  const object = asObject(root);
  const before = Object.hasOwn(object, key) ? object[key] : undefined;
  return { ...object, [key]: setAt(before, rest, value) };
}

/** Returns a copy of a value without the value at a path. A key whose object becomes empty is removed as well. */
export function removeAt(root: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return root;
  if (typeof key === 'number') {
    const list = asList(root);
    if (key >= list.length) return root;
    return rest.length === 0 ? list.toSpliced(key, 1) : list.with(key, removeAt(list[key], rest));
  }
  const object = asObject(root);
  if (!Object.hasOwn(object, key)) return root;
  if (rest.length > 0) {
    const inner = removeAt(object[key], rest);
    if (!isObject(inner) || Object.keys(inner).length > 0) return { ...object, [key]: inner };
  }
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** Returns a copy of a value with an entry inserted into the list at a path; a list that is missing is added. */
export function insertAt(root: unknown, path: Path, index: number, value: unknown): unknown {
  const list = asList(valueAt(root, path));
  return setAt(root, path, list.toSpliced(index, 0, value));
}

/** Renames a key of an object, which keeps its place. */
export const renameKey = (object: JsonObject, from: string, to: string): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value]));

/** Writes a path as a key of a map. */
export const pathKey = (path: readonly PropertyKey[]): string => JSON.stringify(path);
