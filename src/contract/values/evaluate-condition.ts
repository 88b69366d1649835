import type { Condition } from '../config/condition.ts';

/** Tells whether a condition holds, where `heldBy` gives what a field holds: nothing while it is empty or hidden. */
export function evaluateCondition(condition: Condition, heldBy: (field: string) => readonly string[]): boolean {
  if ('all' in condition) return condition.all.every((part) => evaluateCondition(part, heldBy));
  if ('any' in condition) return condition.any.some((part) => evaluateCondition(part, heldBy));
  if ('not' in condition) return !evaluateCondition(condition.not, heldBy);
  const held = heldBy(condition.field);
  if ('filled' in condition) return held.length > 0 === condition.filled;
  return 'is' in condition ? held.includes(condition.is) : held.some((value) => condition.in.includes(value));
}
