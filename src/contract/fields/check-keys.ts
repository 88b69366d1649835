import type * as z from 'zod/mini';
import { optionSchema } from './answer-schema.ts';
import type { FieldIssue } from './field-type.ts';
import type { Option } from './option.ts';

/** Checks that a lower bound is not above an upper one. */
export function checkBounds<Key extends string>(
  field: { readonly [key in Key]?: number | string | undefined },
  lowKey: Key,
  highKey: Key,
): FieldIssue[] {
  const [low, high] = [field[lowKey], field[highKey]];
  return low !== undefined && high !== undefined && low > high
    ? [{ key: lowKey, code: 'bounds', params: { key: highKey, high } }]
    : [];
}

/**
 * Checks that the initial value of a field is a valid answer.
 *
 * @param issues - The issues with other keys; the field is checked without these keys, and the issues are returned as well.
 */
export function checkDefault<Field extends { readonly default?: unknown; readonly options?: readonly Option[] }>(
  field: Field,
  answer: (field: Field) => z.ZodMiniType,
  issues: readonly FieldIssue[] = [],
): FieldIssue[] {
  if (field.default === undefined) return [...issues];
  const omitted = Object.fromEntries(issues.map(({ key }) => [key, undefined]));
  if (answer({ ...field, ...omitted }).safeParse(field.default).success) return [...issues];
  const allowed = field.options?.flatMap(({ value, redirect }) => (redirect ? [] : [value])) ?? [];
  return [...issues, { key: 'default', code: 'default', params: { allowed } }];
}

interface ChoiceField {
  readonly options: readonly Option[];
  readonly optionsFrom?: string | undefined;
  readonly default?: unknown;
}

/** Checks a field with options of which one is chosen. */
export function checkSingleChoice(field: ChoiceField): FieldIssue[] {
  // The options that are fetched are not known here.
  return field.optionsFrom === undefined ? checkDefault(field, ({ options }) => optionSchema(options)) : [];
}
