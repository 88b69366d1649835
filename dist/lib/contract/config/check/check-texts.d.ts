import type * as z from 'zod/mini';
import { type Config } from '../schema.js';
/** Returns a warning for each text in a language that synpunkt does not have, or without one that the form offers. */
export declare function checkTexts(json: unknown, { language, languages }: Config): z.core.$ZodIssue[];
