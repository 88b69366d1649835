import type { Receipt } from '../../contract/message/receipt.ts';
import type { Transport } from '../../transport/own-transport.ts';
import type { PersonalNumberWatch } from '../personal-number/personal-number-watch.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { ShownIssue } from './issue-text.ts';
import type { Pending } from './pending.ts';
import type { FailedStatus, SubmissionStatus } from './submission-status.ts';
/** The result of a press on the send button. */
export type Outcome = {
    readonly kind: 'sent';
    readonly receipt: Receipt;
} | Pick<FailedStatus, 'kind' | 'reason' | 'unsure'>
/** Answers have to be corrected. */
 | {
    readonly kind: 'invalid';
}
/** A file of a field could not be prepared, which its field shows. */
 | {
    readonly kind: 'unprepared';
    readonly field: string;
}
/** Cancelled by a redirect, a warning, the page, or a reset. */
 | {
    readonly kind: 'cancelled';
};
/** The element whose form is submitted. */
export type SubmissionHost = HTMLElement & {
    readonly renderRoot: ParentNode;
    readonly endpoint: string;
    readonly transport: Transport | undefined;
};
/** The message of a form, from the press on the send button to the receipt. */
export interface Submission {
    status: SubmissionStatus;
    /** The issues of the last try, by our validation or by the endpoint. */
    issues: readonly ShownIssue[];
    /** The message of the last try, until it has a receipt. */
    pending: Pending | undefined;
    readonly host: SubmissionHost;
    readonly values: ValuesController;
    /** Aborted when the form is removed from the page. */
    readonly signal: AbortSignal;
    /** Returns undefined until the submit feature is loaded. */
    readonly personalNumbers: () => PersonalNumberWatch | undefined;
    /** Returns whether the page lets the message be sent. */
    readonly beforeSend: () => boolean;
}
