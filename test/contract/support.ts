import * as z from 'zod/mini';
import type { Field } from '../../src/contract/fields/field.ts';
import { defaults } from '../../src/contract/config/defaults.ts';
import { createForm } from '../../src/contract/config/form.ts';
import { kontakt } from '../../src/presets/kontakt.ts';
import { toIssues, type Issue } from '../../src/contract/message/issue.ts';
import { valuesSchema } from '../../src/contract/values/values-schema.ts';

/** The origin's form. */
export const form = createForm(defaults, kontakt);

/** Returns the issues with answers. */
export function issuesWith(values: unknown, fields: readonly Field[] = form.fields): Issue[] {
  // Nested as in a message, where an issue's path starts with `values`.
  const parsed = z.object({ values: valuesSchema(fields) }).safeParse({ values });
  return parsed.success ? [] : toIssues(parsed.error);
}

/** The codes of ours in an issue with a config, at any depth of a union or a key. */
export function configCodesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(configCodesOf);
  if (issue.code === 'invalid_key') return issue.issues.flatMap(configCodesOf);
  return issue.code === 'custom' && issue.params ? [String(issue.params['configCode'])] : [];
}
