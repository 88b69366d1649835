import * as z from 'zod/mini';
import { type PickSchema } from './pick-schema.js';
/** A condition on the answers to other fields. */
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
/** The schema of each form of a condition, for the JSON Schema. */
export declare const conditionForms: readonly z.ZodMiniType[];
export declare const ConditionSchema: PickSchema<Condition>;
/** A condition on one field. */
export type FieldCondition = Extract<Condition, {
    field: string;
}>;
/** Returns the conditions on single fields that a condition consists of. */
export declare function fieldConditionsOf(condition: Condition): FieldCondition[];
