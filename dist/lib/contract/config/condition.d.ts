import * as z from 'zod/mini';
/** When something holds, told by the answers to other fields. */
export type Condition = {
    field: string;
    is: string;
} | {
    field: string;
    in: string[];
} | {
    field: string;
    filled: boolean;
} | {
    all: Condition[];
} | {
    any: Condition[];
} | {
    not: Condition;
};
/** Schemas that may stand in the place of a condition, for the JSON Schema. */
export declare const conditionKinds: readonly z.ZodMiniType[];
export declare const ConditionSchema: z.ZodMiniType<Condition>;
/** What a condition asks about, each field by itself. */
export type FieldCondition = Extract<Condition, {
    field: string;
}>;
/** The questions that a condition is made of. */
export declare function fieldConditionsOf(condition: Condition): FieldCondition[];
