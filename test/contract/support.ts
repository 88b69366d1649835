import * as z from 'zod/mini';
import type { Field } from '../../src/contract/fields/field.ts';
import { defaults, createForm } from '../../src/contract/config/form.ts';
import { toIssues, type Issue } from '../../src/contract/message/issue.ts';
import { evaluateForm } from '../../src/contract/values/evaluate-form.ts';
import { valuesSchema } from '../../src/contract/values/values-schema.ts';

/** The origin's form. */
export const form = createForm(defaults);

/** What is wrong with answers. */
export function issuesWith(values: unknown, fields: readonly Field[] = form.fields): Issue[] {
  // As they stand in a message, where an issue's path starts with them.
  const parsed = z.object({ values: valuesSchema(fields, evaluateForm) }).safeParse({ values });
  return parsed.success ? [] : toIssues(parsed.error);
}

/** The mistakes of ours that an issue of a config tells of, however deep in a union or a key. */
export function mistakesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(mistakesOf);
  if (issue.code === 'invalid_key') return issue.issues.flatMap(mistakesOf);
  return issue.code === 'custom' && issue.params ? [String(issue.params['mistake'])] : [];
}
