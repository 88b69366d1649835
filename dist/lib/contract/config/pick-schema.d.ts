import * as z from 'zod/mini';
/** Returns the schema for a value, or the issue with a value that has none. */
type Pick = (json: unknown) => {
    readonly schema: z.ZodMiniType;
} | {
    readonly issue: z.core.$ZodRawIssue;
};
/** A schema that depends on the value. */
export interface PickSchema<Output, Input = Output> extends z.ZodMiniType<Output, Input> {
    readonly pick: Pick;
}
/** Creates a schema that depends on the value, so that its issues are those of one schema and not of a union. */
export declare function pickSchema<Output, Input = Output>(pick: Pick): PickSchema<Output, Input>;
/** Lists, as the message of an issue with unknown keys, the keys that an object may have. */
export declare const listKnownKeys: z.core.$ZodErrorMap;
export {};
