import type { Condition } from './condition.ts';
/** Tells whether a condition holds, where `valueOf` gives a field's value, or undefined while it is empty or hidden. */
export declare function holds(condition: Condition, valueOf: (field: string) => string | undefined): boolean;
