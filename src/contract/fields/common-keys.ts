import * as z from 'zod/mini';
import { AddressSchema } from '../config/address.ts';
import { configIssue } from '../config/check/config-issue.ts';
import { ConditionSchema } from '../config/condition.ts';
import { TextSchema } from '../config/text-schema.ts';
import { issueCodes, type IssueCode } from '../message/issue.ts';
import type { FieldIssue } from './field-type.ts';
import { OptionSchema } from './option.ts';

/** A whole number between two bounds. */
export const wholeNumber = (min: number, max: number) =>
  z.number().check(z.multipleOf(1), z.minimum(min), z.maximum(max));

type CustomizableCode = Exclude<IssueCode, 'redirected' | 'badCharacters' | 'unexpected'>;

/** The codes of errors that a field may have its own texts for: all that the resident can cause by a wrong answer. */
const customizableCodes = issueCodes.filter(
  (code): code is CustomizableCode => !['redirected', 'badCharacters', 'unexpected'].includes(code),
);

/** The keys of every question. */
export const commonKeys = {
  /** Key of the answer in `values`. */
  name: z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/)),
  /** The question, above the control. */
  label: TextSchema,
  /** Help below the label; part of the description of the control. */
  hint: z.optional(TextSchema),
  /** Whether an answer must be given: always, never (the default), or while a condition is true. */
  required: z.optional(z.union([z.boolean(), ConditionSchema])),
  /** The field is shown, validated and sent only while this condition is true. */
  showWhen: z.optional(ConditionSchema),
  /** Custom texts of errors, by code. */
  errors: z.optional(z.partialRecord(z.enum(customizableCodes), TextSchema)),
};

/** The keys of every question whose answer fits into a draft. */
export const draftableKeys = {
  ...commonKeys,
  /**
   * Whether the answer is part of a draft. Default: yes, except for contact fields: those of type `email` or `tel`, and
   * those with `autocomplete`.
   */
  draft: z.optional(z.boolean()),
};

/** The keys of questions with a text box. */
export const textBoxKeys = {
  ...draftableKeys,
  /** The purpose of the input (WCAG 1.3.5), as the HTML attribute takes it. */
  autocomplete: z.optional(z.string().check(z.regex(/^[a-z0-9]+([ -][a-z0-9]+)*$/))),
  /** The initial value. */
  default: z.optional(z.string()),
};

/** The keys of questions with a free text as answer. */
export const freeTextKeys = {
  ...textBoxKeys,
  /** Minimum length, in Unicode code points. */
  minLength: z.optional(wholeNumber(0, 20_000)),
  /** A regular expression (flag u) that the whole answer must match; needs a text in `errors.pattern`. */
  pattern: z.optional(z.string().check(z.refine(isPattern, configIssue('pattern')))),
  /** Whether a line below the hint says that the answer becomes a public document. */
  publicRecord: z.optional(z.boolean()),
};

/** The keys of questions with options. */
export const choiceKeys = {
  ...draftableKeys,
  /** The options. */
  options: z.array(OptionSchema).check(z.minLength(1), z.superRefine(checkDuplicates, { when: () => true })),
  /** Address of a JSON list of further options, which follow those of `options`; fetched with the form. */
  optionsFrom: z.optional(AddressSchema),
};

/** The keys of questions with options of which one is chosen. */
export const singleChoiceKeys = {
  ...choiceKeys,
  /** Value of the option that is chosen at first. */
  default: z.optional(z.string()),
};

/** Checks that a lower bound is not above an upper one. */
export function checkBounds<Key extends string>(
  field: { readonly [key in Key]?: number | string | undefined },
  lowKey: Key,
  highKey: Key,
): FieldIssue[] {
  const [low, high] = [field[lowKey], field[highKey]];
  return low !== undefined && high !== undefined && low > high
    ? [{ key: lowKey, code: 'bounds', params: { key: highKey, high } }]
    : [];
}

function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}

/** Adds an issue for each option with the value of an earlier one; called for lists with invalid entries as well. */
function checkDuplicates(options: readonly unknown[], { issues }: z.core.ParsePayload): void {
  if (!Array.isArray(options)) return;
  const values = new Set<unknown>();
  // Without entries(), which some pages have made into something else.
  options.forEach((option: unknown, index) => {
    const { value }: { value?: unknown } = Object(option);
    const isDuplicate = typeof value === 'string' && values.has(value);
    if (isDuplicate) {
      issues.push({ code: 'custom', input: value, path: [index, 'value'], ...configIssue('duplicateOption') });
    }
    values.add(value);
  });
}
