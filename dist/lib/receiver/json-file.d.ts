/** What a file held, or why it could not be read. */
export type JsonFile = {
    readonly ok: true;
    readonly json: unknown;
} | {
    readonly ok: false;
    readonly mistake: string;
};
/** Reads a file of JSON that the operator has named. */
export declare function readJsonFile(path: string): JsonFile;
