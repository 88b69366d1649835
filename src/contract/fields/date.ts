import * as z from 'zod/mini';
import { configIssue } from '../config/check/config-issue.ts';
import { invalidAnswer, validAnswer, type ParsedAnswer } from '../values/answer.ts';
import { parseDate, today } from '../values/date.ts';
import { textSchema, toLatinDigits } from './answer-schema.ts';
import { checkBounds, checkDefault } from './check-keys.ts';
import { textBoxKeys } from './common-keys.ts';
import type { FieldIssue, FieldOf, FieldType } from './field-type.ts';

const DateSchema = z.string().check(
  z.regex(/^(?:today|\d{4}-\d{2}-\d{2})$/, { abort: true }),
  z.refine((date) => date === 'today' || parseDate(date) === date, configIssue('date')),
);

const keys = {
  ...textBoxKeys,
  /** What stands in the control at first: a date as `2026-11-23`, or `today`. */
  default: z.optional(DateSchema),
  /** Earliest date: as `2026-11-23`, or `today` in Swedish time. */
  min: z.optional(DateSchema),
  /** Latest date: as `2026-11-23`, or `today` in Swedish time. */
  max: z.optional(DateSchema),
};

type DateField = FieldOf<typeof keys, 'date'>;

const answer = (field: DateField) => textSchema((text) => parseAnswer(field, text));

function parseAnswer({ min, max }: DateField, text: string): ParsedAnswer {
  const date = parseDate(toLatinDigits(text));
  if (date === undefined) return invalidAnswer('notDate');
  const [earliest, latest] = [min, max].map((bound) => (bound === 'today' ? today(new Date()) : bound));
  if (earliest !== undefined && date < earliest) return invalidAnswer('tooEarly', { min: earliest });
  return latest !== undefined && date > latest ? invalidAnswer('tooLate', { max: latest }) : validAnswer(date);
}

function check(field: DateField): FieldIssue[] {
  // Dates that depend on the day are not known when the config is written.
  const [fixedDefault, min, max] = [field.default, field.min, field.max].map((date) =>
    date === 'today' ? undefined : date,
  );
  const fixed = { ...field, default: fixedDefault, min, max };
  return checkDefault(fixed, answer, checkBounds(fixed, 'min', 'max'));
}

/** The field type `date`: a day of the calendar. */
export const dateField = { type: 'date', keys, answer, check } satisfies FieldType<typeof keys, 'date'>;
