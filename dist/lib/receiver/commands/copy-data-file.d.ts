interface DataFiles {
    readonly source: string;
    /** An empty file. */
    readonly target: string;
}
/**
 * Copies a data file in a thread of its own, so that this one handles signals meanwhile. Resolves to the number of messages
 * in the copy, or to undefined if that is damaged.
 */
export declare function copyDataFile(files: DataFiles): Promise<number | undefined>;
export {};
