import type * as z from 'zod/mini';
import type { Config } from '../schema.js';
/** Returns a warning for each name that looks like that of a secret: every visitor can read a config. */
export declare function findSecrets({ headers, extraFields, endpoint, endpoints }: Config): z.core.$ZodIssue[];
