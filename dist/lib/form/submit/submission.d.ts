import type { ReactiveControllerHost } from 'lit';
import type { FailureReason, Problem, Receipt } from '../../contract/message/receipt.js';
import type { Messages } from '../../messages/messages.js';
import type { Transport } from '../../transport/own-transport.js';
import type { Localizer } from '../state/config-feature.js';
import type { SavedDraft } from '../state/draft-store.js';
import type { LoadedForm } from '../state/loaded-form.js';
import type { ValuesController } from '../state/values-controller.js';
import type { ShownIssue } from './issue-text.js';
import type { MessageContent, Pending } from './pending.js';
/** The state of the message of a form. */
export type SubmissionStatus = {
    readonly kind: 'idle';
}
/** A message is being prepared or sent. */
 | {
    readonly kind: 'sending';
    /** Whether it is not announced. */
    readonly silent?: boolean;
    /** Whether a try has failed and another follows. */
    readonly retrying?: boolean;
    /** The progress of the upload, in words. */
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
/** The outcome of a message that was not sent. */
export type FailedOutcome = Pick<FailedStatus, 'kind' | 'reason' | 'unsure'>;
/** The result of a press on the send button. */
export type Outcome = {
    readonly kind: 'sent';
    readonly receipt: Receipt;
} | FailedOutcome
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
/** The message of a form, from the press on the send button to the receipt. */
export interface Submission {
    status: SubmissionStatus;
    /** The issues of the last try, by our validation or by the endpoint. */
    issues: readonly ShownIssue[];
    /** The message of the last try, until it has a receipt. */
    pending: Pending | undefined;
    /** Forgets the last message. */
    reset(): void;
}
/** A form that is validated and sent. */
export interface SubmittedForm {
    /** The element. */
    readonly host: HTMLElement & ReactiveControllerHost & {
        readonly renderRoot: HTMLElement | DocumentFragment;
        readonly endpoint: string;
        readonly fallback: string;
        readonly transport: Transport | undefined;
        submit(): Promise<void>;
        reset(): void;
    };
    readonly values: ValuesController;
    readonly submission: Submission;
    readonly draft: SavedDraft;
    /** Returns undefined until config and texts are loaded. */
    readonly loaded: () => LoadedForm | undefined;
    readonly localize: Localizer;
    /** Announces a text in the live region. */
    readonly announce: (text: string) => void;
    /** Moves the focus to what a selector finds, once it is rendered. */
    readonly focus: (selector: string) => Promise<void>;
}
/** Creates the status of a message that was not sent. */
export declare const failedStatus: (reason: FailureReason, { issues, unsure }?: Partial<Pick<FailedStatus, 'issues' | 'unsure'>>) => FailedStatus;
/** Returns the heading of a failure: not sent, or, where no answer came, that the message may have arrived. */
export declare function failureHeading({ unsure }: {
    readonly unsure: boolean;
}, messages: Messages): string;
