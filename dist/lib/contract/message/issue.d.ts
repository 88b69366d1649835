import type * as z from 'zod/mini';
/** The issue codes of answers and messages; `messages/` has a text for each. */
export declare const issueCodes: readonly ['required', 'tooShort', 'tooLong', 'pattern', 'notEmail', 'notPhone', 'notPostcode', 'notNumber', 'notStep', 'tooLow', 'tooHigh', 'notDate', 'tooEarly', 'tooLate', 'notOption', 'tooFew', 'tooMany', 'wrongFile', 'fileTooLarge', 'redirected', 'badCharacters', 'unexpected', 'invalid'];
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
export declare function issueOf(field: string, input: unknown, code: IssueCode, params?: IssueParams): RawIssue;
/** Converts zod issues into the issues that are sent: a name and a code, never what the resident wrote. */
export declare function toIssues(error: {
    readonly issues: readonly z.core.$ZodIssue[];
}): Issue[];
/** The code and parameters that a zod issue carries, if any. */
export declare function codeOf(issue: z.core.$ZodIssue): Omit<Issue, 'field'> | undefined;
