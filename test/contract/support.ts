import * as z from 'zod/mini';
import type { Field } from '../../src/contract/field.ts';
import { defaults, formOf, kontakt, type Preset } from '../../src/contract/form.ts';
import { toIssues, type Issue } from '../../src/contract/issue.ts';
import { valuesSchema } from '../../src/contract/values.ts';
import { risOchRos } from '../../src/presets/ris-och-ros.ts';
import { sidfel } from '../../src/presets/sidfel.ts';
import { tillganglighet } from '../../src/presets/tillganglighet.ts';

/** Every form that comes with synpunkt, by its name. */
export const presets: ReadonlyMap<unknown, Preset> = new Map<unknown, Preset>([
  ['kontakt', kontakt],
  ['tillganglighet', tillganglighet],
  ['sidfel', sidfel],
  ['ris-och-ros', risOchRos],
]);

/** The form that a config starts from. */
export const presetOf = (json: unknown): Preset => presets.get(Object(json).preset) ?? kontakt;

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
  const parsed = z.object({ values: valuesSchema(fields) }).safeParse({ values });
  return parsed.success ? [] : toIssues(parsed.error);
}
