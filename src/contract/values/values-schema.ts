import * as z from 'zod/mini';
import type { Field } from '../fields/field.ts';
import { issueOf } from '../message/issue.ts';
import type { Answer } from './answer.ts';
import { cleanAnswer } from './clean-answer.ts';
import { evaluateForm, getRaw, type RawValues } from './evaluate-form.ts';
import { parseAnswer, type AnswerOptions } from './parse-answer.ts';

/** The answers of one message: field name → answer, as it is stored. */
export type Values = Readonly<Record<string, Answer>>;

/**
 * Returns the schema of the answers to a form: those of the visible inputs without the empty ones, and no others.
 *
 * @param options - Without a country, it is that of the default config.
 */
export function valuesSchema(fields: readonly Field[], options: AnswerOptions = {}): z.ZodMiniType<Values> {
  return z.transform((raw, { issues }): Values => {
    if (!isRecord(raw)) {
      issues.push(issueOf('values', undefined, 'invalid'));
      return z.NEVER;
    }
    const { inputs } = evaluateForm(fields, raw, cleanAnswer);
    const answers: Record<string, Answer> = {};
    for (const [name, visible] of inputs) {
      const parsed = parseAnswer(visible, getRaw(raw, name), options);
      if (!parsed.ok) issues.push(issueOf(name, undefined, parsed.code, parsed.params));
      else if (parsed.answer !== undefined) answers[name] = parsed.answer;
    }
    if (Object.keys(raw).some((name) => !inputs.has(name))) issues.push(issueOf('values', undefined, 'unexpected'));
    return answers;
  });
}

const isRecord = (value: unknown): value is RawValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
