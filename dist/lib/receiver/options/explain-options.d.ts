import type * as z from 'zod/mini';
/** Options before validation, and how the operator knows them. */
export interface OptionsSource {
    readonly json: unknown;
    /** The file that contains them. */
    readonly file?: string;
    /** The operator's names for the keys, such as environment variables. Default: the keys. */
    readonly keys?: Readonly<Record<string, string>>;
}
/** Explains the issues of options, a line each: the place, the invalid value, and what to write instead. */
export declare function explainOptions({ json, file, keys }: OptionsSource, issues: readonly z.core.$ZodIssue[]): string[];
