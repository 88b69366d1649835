import type * as z from 'zod/mini';
import type { Config } from '../schema.ts';
/** Warns of what looks like a key: whatever a config holds, the browser shows to everyone. */
export declare function findSecrets({ headers, extraFields, endpoint, endpoints }: Config): z.core.$ZodIssue[];
