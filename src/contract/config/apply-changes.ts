import type * as z from 'zod/mini';
import { FieldSchema, inputTypes, type Field, type Group, type Input } from '../fields/field.ts';
import { issueAt } from './check/config-issue.ts';

/** The fields of a preset after a config's changes, and what is wrong with these. */
export interface ChangedFields {
  readonly fields: readonly Field[];
  readonly issues: readonly z.core.$ZodIssue[];
}

/**
 * Works the changes of a config into the fields of its preset: keys are set, and what is false is left out. A field that
 * is given another type keeps what that type has as well; its name stays, as conditions and receivers know it.
 */
export function applyChanges(fields: readonly Field[], changes: Readonly<Record<string, unknown>>): ChangedFields {
  const results = fields.map((field): ChangedFields => {
    if (field.type === 'note') return { fields: [field], issues: [] };
    if (field.type === 'group') {
      const inner = applyChanges(field.fields, changes);
      // A group holds no group, changed or not.
      return { ...inner, fields: inner.fields.length === 0 ? [] : [{ ...field, fields: [...inner.fields] } as Group] };
    }
    const change = Object.hasOwn(changes, field.name) ? changes[field.name] : undefined;
    if (change === undefined) return { fields: [field], issues: [] };
    if (change === false) return { fields: [], issues: [] };
    return changed(field, Object(change));
  });
  return { fields: results.flatMap((result) => result.fields), issues: results.flatMap((result) => result.issues) };
}

function changed(field: Input, change: Readonly<Record<string, unknown>>): ChangedFields {
  const path = ['changes', field.name];
  const { name, type = field.type, ...keys } = change;
  const issues = name === undefined || name === field.name ? [] : [issueAt([...path, 'name'], 'renamed')];
  const types = inputTypes();
  const known = types.get(String(type));
  if (known === undefined) {
    const allowed = [...types.keys()];
    return { fields: [field], issues: [...issues, issueAt([...path, 'type'], 'type', { allowed })] };
  }
  const kept = Object.entries(field).filter(([key]) => Object.hasOwn(known.shape, key));
  const read = FieldSchema.safeParse({ ...Object.fromEntries(kept), ...keys, type });
  if (read.success) return { fields: [read.data], issues };
  const found = read.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  return { fields: [field], issues: [...issues, ...found] };
}
