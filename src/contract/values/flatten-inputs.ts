import type { Condition } from '../config/condition.ts';
import type { Field, Input } from '../fields/field.ts';

/** An input with every condition of its visibility: its own and its group's. */
export interface FlatInput {
  readonly input: Input;
  readonly conditions: readonly Condition[];
}

const cache = new WeakMap<readonly Field[], readonly FlatInput[]>();

/** Returns all inputs of a form in order, those of groups included. */
export function flattenInputs(fields: readonly Field[]): readonly FlatInput[] {
  // Called at every key that a resident presses.
  const inputs = cache.get(fields) ?? fields.flatMap((field) => flattenField(field, []));
  cache.set(fields, inputs);
  return inputs;
}

/** Returns the input of a name, also one in a group. */
export const findInput = (fields: readonly Field[], name: string): Input | undefined =>
  flattenInputs(fields).find(({ input }) => input.name === name)?.input;

function flattenField(field: Field, outer: readonly Condition[]): FlatInput[] {
  if (field.type === 'note') return [];
  const conditions = field.showWhen === undefined ? outer : [...outer, field.showWhen];
  if (field.type === 'group') return field.fields.flatMap((inner) => flattenField(inner, conditions));
  return [{ input: field, conditions }];
}
