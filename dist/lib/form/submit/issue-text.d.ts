import type { Input } from '../../contract/fields/field.ts';
import type { IssueParams } from '../../contract/message/issue.ts';
import type { Problem } from '../../contract/message/receipt.ts';
import type { Messages } from '../../messages/messages.ts';
/** An issue to show: one of ours, or one that the endpoint has named, perhaps with words of its own. */
export type ShownIssue = Problem['issues'][number] & {
    readonly params?: IssueParams;
};
/** The words of an issue: the endpoint's own, else those of the field, else those of the language. */
export declare function issueText({ code, message, params }: ShownIssue, input: Input | undefined, messages: Messages): string;
