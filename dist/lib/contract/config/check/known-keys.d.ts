import type * as z from 'zod/mini';
/** Tells, in the place of a message, which keys an object may have. */
export declare const knownKeys: z.core.$ZodErrorMap;
