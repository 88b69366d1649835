import type { Condition } from '../config/condition.ts';
/** Tells whether a condition holds, where `heldBy` gives what a field holds: nothing while it is empty or hidden. */
export declare function evaluateCondition(condition: Condition, heldBy: (field: string) => readonly string[]): boolean;
