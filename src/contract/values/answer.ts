import type { IssueCode, IssueParams } from '../message/issue.ts';
import type { FileInfo } from './files.ts';

/** An answer as it is sent and stored. */
export type Answer = string | number | boolean | readonly string[] | readonly FileInfo[];

/** An answer in its normalized form, undefined where there is none, or the issue with it. */
export type ParsedAnswer =
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly code: IssueCode; readonly params?: IssueParams };

/** The result for a field that was left empty. */
export const noAnswer: ParsedAnswer = { ok: true, answer: undefined };

/** The result for a valid answer. */
export const validAnswer = (answer: Answer): ParsedAnswer => ({ ok: true, answer });

/** The result for an invalid answer. */
export const invalidAnswer = (code: IssueCode, params?: IssueParams): ParsedAnswer =>
  params === undefined ? { ok: false, code } : { ok: false, code, params };
