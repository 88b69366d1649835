import * as z from 'zod/mini';
import { toIssues, type Issue } from '../../src/contract/issue.ts';
import { parseConfig } from '../../src/contract/config.ts';
import { formOf } from '../../src/contract/default-form.ts';
import type { Field } from '../../src/contract/field.ts';
import { valuesSchema } from '../../src/contract/values.ts';
import { messages } from '../../src/messages/sv.ts';

/** The origin's form. */
export const form = formOf(parseConfig({}).config, messages.defaultForm);

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
  const parsed = z.object({ values: valuesSchema(fields) }).safeParse({ values });
  return parsed.success ? [] : toIssues(parsed.error);
}
