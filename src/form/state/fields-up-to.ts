import type { Field } from '../../contract/fields/field.ts';

/** The fields of a form up to the one of a name: what follows a question that leads elsewhere is not asked. */
export function fieldsUpTo(fields: readonly Field[], name: string): Field[] {
  const last = fields.findIndex((field) => holdsName(field, name));
  if (last < 0) return [...fields];
  return fields.slice(0, last + 1).map((field, index) => {
    if (index < last || field.type !== 'group') return field;
    return { ...field, fields: field.fields.slice(0, field.fields.findIndex((inner) => holdsName(inner, name)) + 1) };
  });
}

const holdsName = (field: Field, name: string): boolean =>
  field.type === 'group'
    ? field.fields.some((inner) => holdsName(inner, name))
    : 'name' in field && field.name === name;
