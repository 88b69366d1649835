import type { Condition } from '../config/condition.ts';
import type { Field, Input } from '../fields/field.ts';
/** An input with every condition that it stands under: its own and its group's. */
export interface FlatInput {
    readonly input: Input;
    readonly conditions: readonly Condition[];
}
/** All inputs of a form in order, taken out of their groups. */
export declare function flattenInputs(fields: readonly Field[]): readonly FlatInput[];
