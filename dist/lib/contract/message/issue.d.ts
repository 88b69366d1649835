import type * as z from 'zod/mini';
/** What can be wrong with an answer or with the message around it; the texts for each stand in `messages/`. */
export type IssueCode = 'required' | 'tooShort' | 'tooLong' | 'pattern' | 'notEmail' | 'notPhone' | 'notPostcode' | 'notNumber' | 'notStep' | 'tooLow' | 'tooHigh' | 'notDate' | 'tooEarly' | 'tooLate' | 'notOption' | 'tooFew' | 'tooMany' | 'wrongFile' | 'fileTooLarge' | 'redirected' | 'badCharacters' | 'unexpected' | 'invalid';
/** The numbers, dates and names that the text of an issue needs to know. */
export type IssueParams = Readonly<Record<string, number | string>>;
/** One thing wrong: the name of the field (or part of the envelope, as `id`), the code, and what its text needs to know. */
export interface Issue {
    readonly field: string;
    readonly code: IssueCode;
    readonly params?: IssueParams;
}
/** A zod issue that carries a code of ours, made by {@link issueOf}. */
export type RawIssue = z.core.$ZodRawIssue;
/** Makes the zod issue for a field's value; {@link toIssues} reads it back. */
export declare function issueOf(field: string, input: unknown, code: IssueCode, params?: IssueParams): RawIssue;
/** Turns what zod found into the issues that travel: a name and a code, never what the resident wrote. */
export declare function toIssues(error: {
    readonly issues: readonly z.core.$ZodIssue[];
}): Issue[];
