import * as z from 'zod/mini';
import type { Field } from '../fields/field.js';
import type { Answer } from './answer.js';
import { type AnswerOptions } from './parse-answer.js';
/** The answers of one message: field name → answer, as it is stored. */
export type Values = Readonly<Record<string, Answer>>;
/**
 * Returns the schema of the answers to a form: those of the visible inputs without the empty ones, and no others.
 *
 * @param options - Without a country, it is that of the default config.
 */
export declare function valuesSchema(fields: readonly Field[], options?: AnswerOptions): z.ZodMiniType<Values>;
