import type * as z from 'zod/mini';

/** Tells, in the place of a message, which keys an object may have. */
export const knownKeys: z.core.$ZodErrorMap = ({ code, inst }) => {
  if (code !== 'unrecognized_keys') return undefined;
  // Only an object has them, or a record whose keys are listed.
  const { shape, keyType } = (inst as unknown as { def: { shape?: object; keyType?: z.ZodMiniEnum } }).def;
  return Object.keys(shape ?? keyType?.def.entries ?? {}).join(' ');
};
