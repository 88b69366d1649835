import * as z from 'zod/mini';
import { knownKeys } from './check/known-keys.ts';
import { configIssue } from './check/config-issue.ts';

/** When something holds, told by the answers to other fields. */
export type Condition =
  | { field: string; is: string }
  | { field: string; in: string[] }
  | { field: string; filled: boolean }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** How deep conditions may nest: far deeper than anyone reads, far less deep than a browser's stack. */
const mostNested = 20;

const field = z.string();
const parts = z.array(z.lazy(() => ConditionSchema)).check(z.minLength(1));

/** Each kind of condition by the key that tells it from the others. */
const kinds = {
  is: z.strictObject({ field, is: z.string() }),
  in: z.strictObject({ field, in: z.array(z.string()).check(z.minLength(1)) }),
  filled: z.strictObject({ field, filled: z.boolean() }),
  all: z.strictObject({ all: parts }),
  any: z.strictObject({ any: parts }),
  not: z.strictObject({ not: z.lazy(() => ConditionSchema) }),
};

/** Schemas that may stand in the place of a condition, for the JSON Schema. */
export const conditionKinds: readonly z.ZodMiniType[] = Object.values(kinds);

export const ConditionSchema: z.ZodMiniType<Condition> = z.transform((json, { issues }): Condition => {
  if (isDeeper(json, mostNested)) {
    issues.push({ code: 'custom', input: json, ...configIssue('nesting', { most: mostNested }) });
    return z.NEVER;
  }
  const kind = Object.entries(kinds).find(([key]) => Object.hasOwn(Object(json), key))?.[1];
  const read = kind?.safeParse(json, { error: knownKeys });
  if (read?.success) return read.data;
  if (read) issues.push(...read.error.issues.map((issue) => ({ ...issue, input: json }) as z.core.$ZodRawIssue));
  else issues.push({ code: 'custom', input: json, ...configIssue('condition') });
  return z.NEVER;
});

/** Whether conditions nest deeper than a number of levels. */
function isDeeper(json: unknown, levels: number): boolean {
  const { all, any, not }: Partial<Record<string, unknown>> = Object(json);
  return [all, any, not].flat().some((part) => part !== undefined && (levels === 0 || isDeeper(part, levels - 1)));
}

/** What a condition asks about, each field by itself. */
export type FieldCondition = Extract<Condition, { field: string }>;

/** The questions that a condition is made of. */
export function fieldConditionsOf(condition: Condition): FieldCondition[] {
  if ('all' in condition) return condition.all.flatMap(fieldConditionsOf);
  if ('any' in condition) return condition.any.flatMap(fieldConditionsOf);
  return 'not' in condition ? fieldConditionsOf(condition.not) : [condition];
}
