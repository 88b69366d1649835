/** The names of fields and the values of their options that a config mentions, valid or not. */
export interface WrittenNames {
    readonly names: ReadonlySet<string>;
    /** By the name of the field. */
    readonly options: ReadonlyMap<string, ReadonlySet<unknown>>;
}
/** Collects the names in a config, so that a reference to a field that was left out is not reported as well. */
export declare function collectNames(json: unknown): WrittenNames;
