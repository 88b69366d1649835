import * as z from 'zod/mini';
import type { Field } from '../fields/field.ts';
import { issueOf } from '../message/issue.ts';
import { getRaw, type RawValues, type EvaluateForm } from './evaluate-form.ts';
import { parseAnswer, type Answer } from './parse-answer.ts';

/** The answers of one message: field name → what was written or chosen, in the form in which it is stored. */
export type Values = Readonly<Record<string, Answer>>;

/**
 * The answers to a form: those of the visible inputs; empty ones are left out, and nothing else is let in.
 *
 * @param lookAt - The function of that name, which a browser has in another file already.
 */
export function valuesSchema(fields: readonly Field[], lookAt: EvaluateForm): z.ZodMiniType<Values> {
  return z.transform((given, { issues }): Values => {
    if (!isRecord(given)) {
      issues.push(issueOf('values', undefined, 'invalid'));
      return z.NEVER;
    }
    const { inputs } = lookAt(fields, given);
    const answers: Record<string, Answer> = {};
    for (const [name, visible] of inputs) {
      const read = parseAnswer(visible, getRaw(given, name));
      if (!read.ok) issues.push(issueOf(name, undefined, read.code, read.params));
      else if (read.answer !== undefined) answers[name] = read.answer;
    }
    if (Object.keys(given).some((name) => !inputs.has(name))) issues.push(issueOf('values', undefined, 'unexpected'));
    return answers;
  });
}

const isRecord = (value: unknown): value is RawValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
