/** The location of a value in a config: keys and indices from the top. */
export type Path = readonly (string | number)[];
/** Returns a copy of a value without the values at some paths. */
export declare function omitPaths(value: unknown, paths: readonly Path[]): unknown;
/** Removes the entries of lists that `omitInvalid` and {@link omitPaths} have left out. */
export declare function compact(value: unknown): unknown;
/** Returns where something at a path of a compacted value is in the value before that. */
export declare function sparsePath(path: readonly PropertyKey[], sparse: unknown): (string | number)[];
/** Returns the value at a path of a config, or undefined. */
export declare function valueAt(json: unknown, path: readonly PropertyKey[]): unknown;
/** Whether a value is a plain object and not a list. */
export declare const isObject: (value: unknown) => value is Record<string, unknown>;
/** Maps the values of an object; those that become undefined are left out. */
export declare function mapEntries<Value>(object: Readonly<Record<string, Value>>, map: (value: Value, key: string) => unknown): Record<string, unknown>;
