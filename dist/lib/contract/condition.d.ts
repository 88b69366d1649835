import * as z from 'zod/mini';
/** When something holds, told by the values of other fields. */
export type Condition = {
    field: string;
    is: string;
} | {
    field: string;
    in: string[];
} | {
    all: Condition[];
} | {
    any: Condition[];
} | {
    not: Condition;
};
export declare const ConditionSchema: z.ZodMiniType<Condition>;
/** The names of the fields that a condition asks about. */
export declare function fieldsOf(condition: Condition): string[];
