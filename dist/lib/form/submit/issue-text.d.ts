import type { Field, Input } from '../../contract/fields/field.js';
import type { IssueParams } from '../../contract/message/issue.js';
import type { Problem } from '../../contract/message/receipt.js';
import type { VisibleInput } from '../../contract/values/evaluate-form.js';
import type { Messages } from '../../messages/messages.js';
/** An issue to show: one of our validation, or one of the endpoint's, which may have its own message. */
export type ShownIssue = Problem['issues'][number] & {
    readonly params?: IssueParams;
};
/** The text of an issue beside its field, and in the summary, where it names the field if another has the same text. */
interface FieldIssueText {
    readonly field: string;
    readonly text: string;
    readonly summary: string;
}
/** The texts of the issues of a form. */
export interface IssueTexts {
    /** Issues of visible fields, in order. */
    readonly fields: readonly FieldIssueText[];
    /** Issues of no field of the form, which the resident cannot correct. */
    readonly form: readonly string[];
}
/** Returns the texts of issues, without those of fields that are no longer visible. */
export declare function issueTexts(issues: readonly ShownIssue[], fields: readonly Field[], visibleInputs: ReadonlyMap<string, VisibleInput>, messages: Messages): IssueTexts;
/** Returns the text of an issue: the endpoint's message, else the field's text, else that of the language. */
export declare function issueText({ code, message, params }: ShownIssue, input: Input | undefined, messages: Messages): string;
export {};
