import type * as z from 'zod/mini';
/** Options as they were read, and how to name them to the one who wrote them. */
export interface OptionsSource {
    readonly json: unknown;
    /** The file that they come from. */
    readonly file?: string;
    /** Other names for the keys. */
    readonly keys?: Readonly<Record<string, string>>;
}
/** Says what is wrong with options, one line each: the place, what stands there, and what to write instead. */
export declare function mistakesIn({ json, file, keys }: OptionsSource, issues: readonly z.core.$ZodIssue[]): string[];
