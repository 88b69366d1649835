import * as z from 'zod/mini';
import type { Field } from './field.ts';
/** The answers of one message: field name → what was written or chosen. */
export type Values = Readonly<Record<string, string>>;
/** A lone surrogate cannot be written as UTF-8, and NUL ends a text in too many systems: neither is ever meant. */
export declare const unstorable: RegExp;
/** The answers to a form: those of the visible inputs, trimmed; empty ones are left out, and nothing else is let in. */
export declare function valuesSchema(fields: readonly Field[]): z.ZodMiniType<Values>;
