import * as z from 'zod/mini';
import type { Field } from '../fields/field.ts';
import { type EvaluateForm } from './evaluate-form.ts';
import { type Answer } from './parse-answer.ts';
/** The answers of one message: field name → what was written or chosen, in the form in which it is stored. */
export type Values = Readonly<Record<string, Answer>>;
/**
 * The answers to a form: those of the visible inputs; empty ones are left out, and nothing else is let in.
 *
 * @param lookAt - The function of that name, which a browser has in another file already.
 */
export declare function valuesSchema(fields: readonly Field[], lookAt: EvaluateForm): z.ZodMiniType<Values>;
