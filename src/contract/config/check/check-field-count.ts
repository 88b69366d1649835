import type * as z from 'zod/mini';
import type { Field } from '../../fields/field.ts';
import { configIssue } from './config-issue.ts';

/** How many questions and notes a form may have: more than anyone answers, and few enough to evaluate at every key press. */
export const maxFields = 500;

/** Counts the questions and notes of a form. */
export const countFields = (fields: readonly Field[]): number =>
  fields.reduce(
    (count, field) => count + (field.type === 'group' ? (field as { fields: unknown[] }).fields.length : 1),
    0,
  );

/** Adds an issue if a list has too many fields. */
export function checkFieldCount({ value, issues }: z.core.ParsePayload<Field[]>): void {
  const count = countFields(value);
  if (count <= maxFields) return;
  issues.push({ code: 'custom', input: value, ...configIssue('tooManyFields', { count, max: maxFields }) });
}
