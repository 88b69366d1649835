/** The location of a value in a config: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** Returns a copy of a value without the values at some paths. */
export function omitPaths(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value;
  if (paths.some((path) => path.length === 0)) return undefined;
  const inner = new Map<string | number, Path[]>();
  for (const [key = '', ...rest] of paths) {
    const others = inner.get(key);
    if (others) others.push(rest);
    else inner.set(key, [rest]);
  }
  if (Array.isArray(value)) return value.map((entry, index) => omitPaths(entry, inner.get(index) ?? []));
  return isObject(value) ? mapEntries(value, (part, key) => omitPaths(part, inner.get(key) ?? [])) : value;
}

/** Removes the entries of lists that `omitInvalid` and {@link omitPaths} have left out. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== undefined).map(compact);
  return isObject(value) ? mapEntries(value, compact) : value;
}

/** Returns where something at a path of a compacted value is in the value before that. */
export function sparsePath(path: readonly PropertyKey[], sparse: unknown): (string | number)[] {
  let value = sparse;
  // JSON has no symbols.
  return (path as Path).map((key) => {
    const list: unknown[] = Array.isArray(value) && value.includes(undefined) ? value : [];
    const index = typeof key === 'number' ? [...list.keys()].filter((at) => list[at] !== undefined)[key] : undefined;
    value = valueAt(value, [index ?? key]);
    return index ?? key;
  });
}

/** Returns the value at a path of a config, or undefined. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (Object.hasOwn(Object(at), key) ? Object(at)[key] : undefined), json);
}

/** Whether a value is a plain object and not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps the values of an object; those that become undefined are left out. */
export function mapEntries<Value>(
  object: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => unknown,
): Record<string, unknown> {
  const entries = Object.entries(object).map(([key, value]): [string, unknown] => [key, map(value, key)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
