import type { FailureReason, Problem, Receipt } from '../../contract/message/receipt.ts';
import type { Messages } from '../../messages/messages.ts';
import type { MessageContent } from './pending.ts';
/** The state of the message of a form. */
export type SubmissionStatus = {
    readonly kind: 'idle';
}
/** A message is being prepared or sent. */
 | {
    readonly kind: 'sending';
    /** Whether a try has failed and another follows. */
    readonly retrying?: boolean;
    /** How much of the files has been uploaded, in words. */
    readonly progress?: string;
} | {
    readonly kind: 'failed';
    readonly reason: FailureReason;
    readonly issues: Problem['issues'];
    /** Whether the message may have arrived although no response did. */
    readonly unsure: boolean;
    /** Whether the connection that was lost is back. */
    readonly online?: boolean;
} | {
    readonly kind: 'sent';
    readonly receipt: Receipt;
    readonly content: MessageContent;
};
export type FailedStatus = Extract<SubmissionStatus, {
    kind: 'failed';
}>;
export type SentStatus = Extract<SubmissionStatus, {
    kind: 'sent';
}>;
/** Creates the status of a message that was not sent. */
export declare const failedStatus: (reason: FailureReason, { issues, unsure }?: Partial<Pick<FailedStatus, 'issues' | 'unsure'>>) => FailedStatus;
/** Returns the heading of a failure: not sent, or, where no answer came, that the message may have arrived. */
export declare function failureHeading({ unsure }: {
    readonly unsure: boolean;
}, messages: Messages): string;
/**
 * Returns the text of the form's live region: the progress of a message that is being sent, else the last announcement.
 *
 * @param announcement - The result of the last key or press, else the status of the personal number warnings.
 */
export declare function liveRegionText(status: SubmissionStatus, messages: Messages, announcement: string): string;
