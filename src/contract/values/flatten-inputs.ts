import type { Condition } from '../config/condition.ts';
import type { Field, Input } from '../fields/field.ts';

/** An input with every condition that it stands under: its own and its group's. */
export interface FlatInput {
  readonly input: Input;
  readonly conditions: readonly Condition[];
}

const known = new WeakMap<readonly Field[], readonly FlatInput[]>();

/** All inputs of a form in order, taken out of their groups. */
export function flattenInputs(fields: readonly Field[]): readonly FlatInput[] {
  // Asked at every key that a resident presses.
  const placed = known.get(fields) ?? fields.flatMap((field) => placedIn(field, []));
  known.set(fields, placed);
  return placed;
}

function placedIn(field: Field, outer: readonly Condition[]): FlatInput[] {
  if (field.type === 'note') return [];
  const conditions = field.showWhen === undefined ? outer : [...outer, field.showWhen];
  if (field.type === 'group') return field.fields.flatMap((inner) => placedIn(inner, conditions));
  return [{ input: field, conditions }];
}
