import * as z from 'zod/mini';

/** Returns the schema for a value, or the issue with a value that has none. */
type Pick = (json: unknown) => { readonly schema: z.ZodMiniType } | { readonly issue: z.core.$ZodRawIssue };

/** A schema that depends on the value. */
export interface PickSchema<Output, Input = Output> extends z.ZodMiniType<Output, Input> {
  readonly pick: Pick;
}

/** Creates a schema that depends on the value, so that its issues are those of one schema and not of a union. */
export function pickSchema<Output, Input = Output>(pick: Pick): PickSchema<Output, Input> {
  const schema: z.ZodMiniType<Output> = z.transform((json, { issues }): Output => {
    const picked = pick(json);
    if ('issue' in picked) {
      issues.push(picked.issue);
      return z.NEVER;
    }
    const result = picked.schema.safeParse(json, { error: listKnownKeys });
    if (!result.success)
      issues.push(...result.error.issues.map((issue) => ({ ...issue, input: json }) as z.core.$ZodRawIssue));
    return result.data as Output; // the caller picks schemas of this output
  });
  // The type of valid input follows from the schemas that the caller picks.
  return Object.assign(schema as z.ZodMiniType<Output, Input>, { pick });
}

/** Lists, as the message of an issue with unknown keys, the keys that an object may have. */
export const listKnownKeys: z.core.$ZodErrorMap = ({ code, inst }) => {
  if (code !== 'unrecognized_keys') return undefined;
  // Only an object has this issue, or a record whose keys are listed.
  const { shape, keyType } = (inst as unknown as { def: { shape?: object; keyType?: z.ZodMiniEnum } }).def;
  return Object.keys(shape ?? keyType?.def.entries ?? {}).join(' ');
};
