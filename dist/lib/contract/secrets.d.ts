import type * as z from 'zod/mini';
import type { Config } from './config.ts';
/** Warns of what looks like a key: whatever a config holds, the browser shows to everyone. */
export declare function secretsIn({ headers, extraFields, endpoint, endpoints }: Config): z.core.$ZodIssue[];
