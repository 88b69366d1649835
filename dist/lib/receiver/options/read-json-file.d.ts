/** The content of a file, or why it cannot be read. */
export type JsonFile = {
    readonly ok: true;
    readonly json: unknown;
    readonly warnings: readonly string[];
} | {
    readonly ok: false;
    readonly issue: string;
};
/** Reads a JSON file. */
export declare function readJsonFile(path: string): JsonFile;
