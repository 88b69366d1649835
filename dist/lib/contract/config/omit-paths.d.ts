/** Where something stands in a config: keys and indices from the top. */
export type Path = readonly (string | number)[];
/** Copies a config without what stands at some places; an empty path leaves nothing of it. */
export declare function omitPaths(json: unknown, paths: readonly Path[]): unknown;
/** Tells where something stood before {@link omitPaths} made `rest`: entries of a list have moved up. */
export declare function originalPath(path: readonly PropertyKey[], rest: unknown): (string | number)[];
/** What stands at a place in a config. */
export declare function valueAt(json: unknown, path: readonly PropertyKey[]): unknown;
