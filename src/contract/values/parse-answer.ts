import { defaults } from '../config/defaults.ts';
import { isCustom, type AnswerContext, type CustomInput } from '../fields/field-type.ts';
import { fieldTypeOf } from '../fields/registry.ts';
import { codeOf } from '../message/issue.ts';
import { invalidAnswer, noAnswer, validAnswer, type ParsedAnswer } from './answer.ts';
import { cleanAnswer } from './clean-answer.ts';
import type { VisibleInput } from './evaluate-form.ts';

/** The options for parsing answers, apart from the state of the form. */
export interface AnswerOptions extends Pick<AnswerContext, 'country' | 'matchPattern'> {
  /**
   * Called when a developer's field type throws instead of checking an answer, which then counts as valid: nobody could
   * correct it, and the endpoint checks it again. Default: the error is thrown.
   */
  readonly onTypeError?: ((input: CustomInput, error: unknown) => void) | undefined;
}

/**
 * Parses the answer to an input by its field type: accepted as people write it, returned in the one form in which it is
 * stored. The result, parsed again, is the same.
 *
 * @param raw - The answer as it comes from a control or from the network.
 * @param context - Without a country, it is that of the default config.
 */
export function parseAnswer(
  { input, required, options }: VisibleInput,
  raw: unknown,
  { onTypeError, ...context }: AnswerOptions = {},
): ParsedAnswer {
  // Built-in types clean their answers, and treat '' as empty, themselves.
  const answer = typeof raw === 'string' && isCustom(input) ? cleanAnswer(input, raw) || undefined : raw;
  const isEmpty = answer === undefined || answer === null;
  const complete = { country: defaults.country, ...context, options, now: new Date() };
  const parsed = isEmpty ? noAnswer : tryType(input, complete, answer, onTypeError);
  const isRequired = required || input.type === 'hidden';
  return parsed.ok && parsed.answer === undefined && isRequired ? invalidAnswer('required') : parsed;
}

function tryType(
  input: VisibleInput['input'],
  context: AnswerContext,
  raw: unknown,
  onTypeError: AnswerOptions['onTypeError'],
): ParsedAnswer {
  try {
    return parseByType(input, context, raw);
  } catch (error) {
    if (!onTypeError || !isCustom(input)) throw error;
    onTypeError(input, error);
    return validAnswer(isScalar(raw) ? raw : JSON.stringify(raw));
  }
}

const isScalar = (raw: unknown): raw is string | number | boolean => typeof raw !== 'object';

function parseByType(input: VisibleInput['input'], context: AnswerContext, raw: unknown): ParsedAnswer {
  const result = fieldTypeOf(input.type)?.answer(input, context).safeParse(raw);
  if (result?.success) return { ok: true, answer: result.data };
  const issues = result?.error.issues.flatMap((issue) => codeOf(issue) ?? []) ?? [];
  return { ok: false, code: 'invalid', ...issues[0] };
}
