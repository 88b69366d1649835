import type { IssueCode, IssueParams } from '../message/issue.js';
import type { FileInfo } from './files.js';
/** An answer as it is sent and stored. */
export type Answer = string | number | boolean | readonly string[] | readonly FileInfo[];
/** An answer in its normalized form, undefined where there is none, or the issue with it. */
export type ParsedAnswer = {
    readonly ok: true;
    readonly answer: Answer | undefined;
} | {
    readonly ok: false;
    readonly code: IssueCode;
    readonly params?: IssueParams;
};
/** The result for a field that was left empty. */
export declare const noAnswer: ParsedAnswer;
/** The result for a valid answer. */
export declare const validAnswer: (answer: Answer) => ParsedAnswer;
/** The result for an invalid answer. */
export declare const invalidAnswer: (code: IssueCode, params?: IssueParams) => ParsedAnswer;
