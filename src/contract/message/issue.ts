import type * as z from 'zod/mini';

/** The issue codes of answers and messages; `messages/` has a text for each. */
export const issueCodes = [
  'required',
  'tooShort',
  'tooLong',
  'pattern',
  'notEmail',
  'notPhone',
  'notPostcode',
  'notNumber',
  'notStep',
  'tooLow',
  'tooHigh',
  'notDate',
  'tooEarly',
  'tooLate',
  'notOption',
  'tooFew',
  'tooMany',
  'wrongFile',
  'fileTooLarge',
  'redirected',
  'badCharacters',
  'unexpected',
  'invalid',
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** The numbers, dates and names that the text of an issue contains. */
export type IssueParams = Readonly<Record<string, number | string>>;

/** An issue: the name of the field (or of a key of the envelope, as `id`), the code, and the parameters of its text. */
export interface Issue {
  readonly field: string;
  readonly code: IssueCode;
  readonly params?: IssueParams;
}

/** A zod issue that carries a code of ours, made by {@link issueOf}. */
export type RawIssue = z.core.$ZodRawIssue;

/** Creates the zod issue for the value of a field; {@link toIssues} reads it back. */
export function issueOf(field: string, input: unknown, code: IssueCode, params?: IssueParams): RawIssue {
  return { code: 'custom', path: [field], input, params: { issueCode: code, ...params } };
}

/** Converts zod issues into the issues that are sent: a name and a code, never what the resident wrote. */
export function toIssues(error: { readonly issues: readonly z.core.$ZodIssue[] }): Issue[] {
  return error.issues.map((issue): Issue => {
    const [key, name] = issue.path.map(String);
    const field = key === 'values' ? (name ?? key) : (key ?? '');
    // The name of an unknown key is the sender's own words, so the object that contains it is named instead.
    if (issue.code === 'unrecognized_keys') return { field, code: 'unexpected' };
    return { field, code: 'invalid', ...codeOf(issue) };
  });
}

/** The code and parameters that a zod issue carries, if any. */
export function codeOf(issue: z.core.$ZodIssue): Omit<Issue, 'field'> | undefined {
  if (issue.code !== 'custom' || issue.params === undefined) return undefined;
  const { issueCode, ...params } = issue.params;
  const code = issueCodes.find((known) => known === issueCode);
  return code && (Object.keys(params).length === 0 ? { code } : { code, params });
}
