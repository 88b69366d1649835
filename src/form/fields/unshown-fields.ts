import { isCustom } from '../../contract/fields/field-type.ts';
import type { Field, Input } from '../../contract/fields/field.ts';

const unshown = new WeakSet<Input>();

/** Remembers that the type of a field cannot render it. */
export function addUnshown(field: Input): void {
  unshown.add(field);
}

/** Whether a field cannot be shown, so that nobody can answer it. */
export const isUnshown = (field: Input): boolean => unshown.has(field);

/** Returns fields without those that cannot be shown and have no value: the resident can send the others. */
export function withoutUnshown(fields: readonly Field[], valueOf: (name: string) => unknown): readonly Field[] {
  const canBeAnswered = (field: Field): boolean => !('name' in field && isUnshown(field) && valueOf(field.name) === '');
  return fields.filter(canBeAnswered).map((field) => {
    if (field.type !== 'group' || isCustom(field)) return field;
    return { ...field, fields: field.fields.filter(canBeAnswered) };
  });
}
