import type { Condition } from './condition.ts';
import type { Field, Input } from './field.ts';
/** An input with every condition that it stands under: its own and its group's. */
export interface Placed {
    readonly input: Input;
    readonly conditions: readonly Condition[];
}
/** All inputs of a form in order, taken out of their groups. */
export declare function placedInputs(fields: readonly Field[]): readonly Placed[];
