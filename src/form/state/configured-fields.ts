import type { Field } from '../../contract/fields/field.ts';
import { today } from '../../contract/values/date.ts';
import type { RawValues } from '../../contract/values/evaluate-form.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';

/** Returns the default values of fields as their controls have them: numbers as strings, `today` as a date. */
export function initialValues(fields: readonly Field[]): RawValues {
  return Object.fromEntries(
    flattenInputs(fields).flatMap(({ input }): [string, unknown][] => {
      const { default: value }: Partial<Record<string, unknown>> = { ...input };
      if (value === undefined) return [];
      if (input.type === 'date' && value === 'today') return [[input.name, today(new Date())]];
      return [[input.name, typeof value === 'number' ? String(value) : value]];
    }),
  );
}

/** Returns the fields up to and including a named one; a redirect hides the rest. */
export function fieldsUpTo(fields: readonly Field[], name: string): readonly Field[] {
  const end = fields.findIndex((field) => hasName(field, name)) + 1;
  if (end === 0) return fields;
  return fields.slice(0, end).map((field, index) => {
    if (index < end - 1 || field.type !== 'group') return field;
    return { ...field, fields: field.fields.slice(0, field.fields.findIndex((inner) => hasName(inner, name)) + 1) };
  });
}

const hasName = (field: Field, name: string): boolean =>
  field.type === 'group' ? field.fields.some((inner) => hasName(inner, name)) : 'name' in field && field.name === name;
