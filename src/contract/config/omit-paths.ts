/** Where something stands in a config: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** Where the entries of a shortened list stood before. */
const indicesBefore = new WeakMap<readonly unknown[], readonly number[]>();

/** Copies a config without what stands at some places; an empty path leaves nothing of it. */
export function omitPaths(json: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return json;
  if (paths.some(isHere)) return {};
  if (typeof json !== 'object' || json === null) return json;
  const within = new Map<string | number, Path[]>();
  for (const [first = '', ...rest] of paths) {
    const already = within.get(first);
    if (already) already.push(rest);
    else within.set(first, [rest]);
  }
  const stays = (key: string | number): boolean => !within.get(key)?.some(isHere);
  if (Array.isArray(json)) {
    const indices = [...json.keys()].filter(stays);
    const list = indices.map((index) => omitPaths(json[index], within.get(index) ?? []));
    indicesBefore.set(list, indices);
    return list;
  }
  const entries = Object.entries(json).filter(([key]) => stays(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, omitPaths(value, within.get(key) ?? [])]));
}

/** Tells where something stood before {@link omitPaths} made `rest`: entries of a list have moved up. */
export function originalPath(path: readonly PropertyKey[], rest: unknown): (string | number)[] {
  let at = rest;
  // JSON has no symbols.
  return (path as Path).map((key) => {
    const before = Array.isArray(at) && typeof key === 'number' ? indicesBefore.get(at)?.[key] : key;
    at = valueAt(at, [key]);
    return before ?? key;
  });
}

/** What stands at a place in a config. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (Object.hasOwn(Object(at), key) ? Object(at)[key] : undefined), json);
}

const isHere = (path: Path): boolean => path.length === 0;
