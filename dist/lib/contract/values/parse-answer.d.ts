import { type FileInfo } from './files.ts';
import type { IssueCode, IssueParams } from '../message/issue.ts';
import type { VisibleInput } from './evaluate-form.ts';
/** An answer as it is sent and stored. */
export type Answer = string | number | boolean | readonly string[] | readonly FileInfo[];
/** An answer in its one form, undefined where there is none, or what is wrong with it. */
export type ParsedAnswer = {
    readonly ok: true;
    readonly answer: Answer | undefined;
} | {
    readonly ok: false;
    readonly code: IssueCode;
    readonly params?: IssueParams;
};
/** A lone surrogate cannot be written as UTF-8, and NUL ends a text in too many systems: neither is ever meant. */
export declare const unstorable: RegExp;
/**
 * Reads what was given to an input, whatever its type: accepted as people write it, returned in the one form in which
 * it is stored. What comes out reads as itself again.
 */
export declare function parseAnswer(visible: VisibleInput, given: unknown): ParsedAnswer;
