import type { Condition } from '../config/condition.js';
import type { Field, Input } from '../fields/field.js';
/** An input with every condition of its visibility: its own and its group's. */
export interface FlatInput {
    readonly input: Input;
    readonly conditions: readonly Condition[];
}
/** Returns all inputs of a form in order, those of groups included. */
export declare function flattenInputs(fields: readonly Field[]): readonly FlatInput[];
/** Returns the input of a name, also one in a group. */
export declare const findInput: (fields: readonly Field[], name: string) => Input | undefined;
