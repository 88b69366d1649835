import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormLoader } from '../state/form-loader.ts';
import type { LoadedForm } from '../state/loaded-form.ts';
import type { IssueTexts, ShownIssue } from './issue-text.ts';
import type { Pending } from './pending.ts';
import type { Outcome, Submission, SubmissionHost } from './submission.ts';
import { type SubmissionStatus } from './submission-status.ts';
interface Options extends Pick<Submission, 'values' | 'personalNumbers' | 'beforeSend'> {
    readonly loader: FormLoader;
}
/**
 * Submits the form of its host. It stores the state of the message, and waits for the files and for the submit feature,
 * which validates and sends.
 */
export declare class SubmissionController implements ReactiveController, Submission {
    #private;
    issues: readonly ShownIssue[];
    pending: Pending | undefined;
    readonly host: SubmissionHost & ReactiveControllerHost;
    readonly values: Submission['values'];
    readonly personalNumbers: Submission['personalNumbers'];
    readonly beforeSend: Submission['beforeSend'];
    constructor(host: SubmissionHost & ReactiveControllerHost, options: Options);
    get status(): SubmissionStatus;
    set status(status: SubmissionStatus);
    get signal(): AbortSignal;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Validates and sends the form. Resolves in every case. */
    submit(): Promise<Outcome>;
    /** Returns the texts of the issues, of which a form that leads elsewhere has none. */
    issueTexts({ form, messages }: LoadedForm): IssueTexts;
    /** Shows an error when no endpoint is configured; returns whether one is. */
    checkEndpoint(): boolean;
    /** Forgets the last message. */
    reset(): void;
}
export {};
