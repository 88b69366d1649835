/** The names of fields and the values of their options that a config mentions, valid or not. */
export interface WrittenNames {
  readonly names: ReadonlySet<string>;
  /** By the name of the field. */
  readonly options: ReadonlyMap<string, ReadonlySet<unknown>>;
}

/** Collects the names in a config, so that a reference to a field that was left out is not reported as well. */
export function collectNames(json: unknown): WrittenNames {
  const names = new Set<string>();
  const options = new Map<string, Set<unknown>>();
  const addOptions = (name: string, field: unknown): void => {
    const list: unknown = Object(field).options;
    if (!Array.isArray(list)) return;
    const values = options.get(name) ?? new Set();
    for (const option of list) values.add(Object(option).value);
    options.set(name, values);
  };
  for (const [name, change] of Object.entries(Object(Object(json).changes))) addOptions(name, change);
  // A set that grows is iterated to its end, whatever the depth.
  const objects = new Set([json]);
  for (const object of objects) {
    if (typeof object !== 'object' || object === null) continue;
    const { name }: { name?: unknown } = object;
    if (typeof name === 'string') {
      names.add(name);
      addOptions(name, object);
    }
    for (const inner of Object.values(object)) objects.add(inner);
  }
  return { names, options };
}
