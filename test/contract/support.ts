import * as z from 'zod/mini';
import type { Field } from '../../src/contract/field.ts';
import { defaults, formOf } from '../../src/contract/form.ts';
import { toIssues, type Issue } from '../../src/contract/issue.ts';
import { lookAt } from '../../src/contract/look-at.ts';
import { valuesSchema } from '../../src/contract/values.ts';

/** The origin's form. */
export const form = formOf(defaults);

/** Sound answers to the origin's form, with whatever a test changes. */
export const answers = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'synpunkt',
  department: 'vet-inte',
  description: 'Lyktan är släckt',
  answerVia: 'none',
  ...changes,
});

/** What is wrong with answers. */
export function issuesWith(values: unknown, fields: readonly Field[] = form.fields): Issue[] {
  // As they stand in a message, where an issue's path starts with them.
  const parsed = z.object({ values: valuesSchema(fields, lookAt) }).safeParse({ values });
  return parsed.success ? [] : toIssues(parsed.error);
}

/** The mistakes of ours that an issue of a config tells of, however deep in a union or a key. */
export function mistakesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(mistakesOf);
  if (issue.code === 'invalid_key') return issue.issues.flatMap(mistakesOf);
  return issue.code === 'custom' && issue.params ? [String(issue.params['mistake'])] : [];
}
