import { countCharacters } from '../values/count-characters.ts';
import { invalidAnswer, validAnswer, type ParsedAnswer } from '../values/answer.ts';
import { matchBounded } from '../values/match-pattern.ts';
import { checkBounds } from './common-keys.ts';
import type { AnswerContext, FieldIssue } from './field-type.ts';

/** The keys of a field with a free text as answer. */
interface FreeTextField {
  readonly minLength?: number | undefined;
  readonly maxLength: number;
  readonly pattern?: string | undefined;
  readonly errors?: { readonly pattern?: unknown } | undefined;
}

/** Parses a free text: its length and its pattern. */
export function parseFreeText(
  { minLength = 0, maxLength, pattern }: FreeTextField,
  { matchPattern = matchBounded }: AnswerContext,
  text: string,
): ParsedAnswer {
  const length = countCharacters(text);
  if (length > maxLength) return invalidAnswer('tooLong', { max: maxLength, length });
  if (length < minLength) return invalidAnswer('tooShort', { min: minLength, length });
  const matches = pattern === undefined || matchPattern(pattern, text);
  return matches ? validAnswer(text) : invalidAnswer('pattern');
}

/** Checks the bounds of a free text, and that a pattern has an error text. */
export function checkFreeText(field: FreeTextField): FieldIssue[] {
  const { minLength, maxLength, pattern, errors } = field;
  const hasErrorText = pattern === undefined || errors?.pattern !== undefined;
  return [
    ...(hasErrorText ? [] : [{ key: 'pattern', code: 'patternWithoutError' } as const]),
    ...checkBounds({ minLength, maxLength }, 'minLength', 'maxLength'),
  ];
}
